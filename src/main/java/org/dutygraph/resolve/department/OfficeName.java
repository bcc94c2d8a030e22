package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern BRANCH = Pattern.compile(
            "(?<office>\\p{IsHan}{2,}?)(?:局\\k<office>分局|局分局|分局)(?<unit>|\\p{IsHan}{1,6}(?:[大支]队|办|所))");

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
        Optional<String> branch = locality.branchIn(rest);
        if (branch.isPresent()) {
            removed.add(Reasons.of("removed.inside", branch.get()));
            String body = withoutBranch(rest.replaceFirst(branch.get(), ""), removed);
            return new OfficeName(
                    Level.COUNTY, prefix.committee(), body, locality.county().name() + body, removed);
        }
        Optional<Around> around = Around.placeIn(rest, locality);
        if (around.isPresent()) {
            removed.add(Reasons.of("removed.inside", around.get().place()));
            return new OfficeName(
                    Level.COUNTY,
                    prefix.committee(),
                    withoutBranch(around.get().with(""), removed),
                    around.get().with(locality.county().name()),
                    removed);
        }
        String title = locality.county().name() + (prefix.committee() ? "委" : "") + rest;
        return new OfficeName(prefix.level(), prefix.committee(), withoutBranch(rest, removed), title, removed);
    }

    /** The name within a text, its place before it taken away. */
    static OfficeName within(Prefix prefix, String rest, Locality locality) {
        Optional<Around> around = Around.placeIn(rest, locality);
        String whole = withoutBranch(around.map(name -> name.with("")).orElse(rest), new ArrayList<>());
        Level level = around.isPresent() ? Level.COUNTY : prefix.level();
        return new OfficeName(level, prefix.committee(), whole, whole, List.of());
    }

    /** What stands before and after the county's name within an office's, the places above the county left out. */
    private record Around(String before, String place, String after) {

        static Optional<Around> placeIn(String name, Locality locality) {
            return locality.innerNames().stream()
                    .filter(place -> name.indexOf(place) > 0)
                    .findFirst()
                    .map(place -> {
                        int at = name.indexOf(place);
                        return new Around(
                                name.substring(0, locality.withoutAbove(name, at)),
                                place,
                                name.substring(at + place.length()));
                    });
        }

        String with(String place) {
            return before + place + after;
        }
    }

    /** A branch is the county's office, whatever stands where: 公安分局, 公安局分局 and 税务局税务分局 are 公安局 and 税务局. */
    private static String withoutBranch(String body, List<String> removed) {
        Matcher branch = BRANCH.matcher(body);
        if (!body.contains("分局") || !branch.matches()) {
            return body;
        }
        removed.add(Reasons.of("removed.branch"));
        String office = branch.group("office");
        return (office.endsWith("委") || office.endsWith("委员会") ? office : office + "局") + branch.group("unit");
    }
}
