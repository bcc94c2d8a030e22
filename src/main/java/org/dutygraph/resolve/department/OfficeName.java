package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of an office taken apart.
 *
 * @param level whose office it is
 * @param committee whether it belongs to the party committee (县委)
 * @param body what is left without the places, such as 民政局 or 编办
 * @param title its name in this county where the function has none of its own
 * @param removed what was taken away, in plain Chinese
 */
record OfficeName(Level level, boolean committee, String body, String title, List<String> removed) {

    OfficeName {
        removed = List.copyOf(removed);
    }

    static OfficeName parse(String name, Locality locality) {
        List<String> removed = new ArrayList<>();
        Prefix prefix = Prefix.at(name, 0, locality);
        if (prefix.end() > 0) {
            removed.add(Reasons.of("removed", name.substring(0, prefix.end())));
        }
        return inner(name.substring(prefix.end()), prefix, locality, removed);
    }

    /** A name without its place, taken for one of this county: what is said to be removed is of the name itself. */
    static OfficeName ofCounty(String name, Locality locality) {
        String county = locality.county().name();
        Prefix prefix = Prefix.at(county + name, 0, locality);
        if (prefix.end() < county.length()) {
            return parse(county + name, locality);
        }
        String more = (county + name).substring(county.length(), prefix.end());
        List<String> removed = new ArrayList<>();
        if (!more.isEmpty()) {
            removed.add(Reasons.of("removed", more));
        }
        return inner(name.substring(more.length()), prefix, locality, removed);
    }

    private static OfficeName inner(String rest, Prefix prefix, Locality locality, List<String> removed) {
        for (String place : locality.innerNames()) {
            int at = rest.indexOf(place);
            if (at > 0) {
                removed.add(Reasons.of("removed.inside", place));
                String body = rest.substring(0, at) + rest.substring(at + place.length());
                String full = rest.substring(0, at) + locality.county().name() + rest.substring(at + place.length());
                return new OfficeName(Level.COUNTY, prefix.committee(), withoutBranch(body, removed), full, removed);
            }
        }
        String title = locality.county().name() + (prefix.committee() ? "委" : "") + rest;
        return new OfficeName(prefix.level(), prefix.committee(), withoutBranch(rest, removed), title, removed);
    }

    private static String withoutBranch(String body, List<String> removed) {
        if (body.endsWith("局分局")) {
            removed.add(Reasons.of("removed.branch"));
            return body.substring(0, body.length() - 2);
        }
        return body;
    }
}
