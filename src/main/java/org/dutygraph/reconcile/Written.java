package org.dutygraph.reconcile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.place.Place;
import org.dutygraph.text.Widths;

/**
 * Brings the ways in which a place is written beside an office to the one in which names are read, the place's name before the rest:
 * 652325 公安局, 公安局（奇台）, Qitai 公安局, 西地镇所在县公安局.
 */
final class Written {

    /** A code of six, nine or twelve digits, of which the last are noughts where the place is no smaller one. */
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?:(\\d{3})(?:\\d{3})?)?(?!\\d)");

    private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\(([^()]+)\\)(.*)$");
    private static final Pattern LEVEL = Pattern.compile("(?:自治)?[县市区旗乡镇]|街道");
    private static final Pattern ITS_COUNTY = Pattern.compile("(?:所在|所属|上级)的?[县市区旗]的?");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");

    private Written() {}

    /** The name as a reader of places finds it; the same name where nothing of this stands in it. */
    static String plainly(String given, Known known) {
        String name = brackets(codes(Widths.narrow(given).strip(), known), known);
        if (LATIN.matcher(name).find()) {
            name = known.latinNames().inChinese(name);
        }
        Matcher its = ITS_COUNTY.matcher(name);
        return its.find() && its.start() > 1 ? name.substring(0, its.start()) + name.substring(its.end()) : name;
    }

    private static String codes(String name, Known known) {
        Matcher code = CODE.matcher(name);
        if (!code.find() || code.group().length() == name.length()) {
            return name;
        }
        String county = code.group(1);
        String township = code.group(2) == null || code.group(2).equals("000") ? "" : county + code.group(2);
        String place = named(county, known) + named(township, known);
        String rest = name.substring(0, code.start()) + name.substring(code.end());
        if (place.isEmpty()) {
            return name;
        }
        // a place that is named besides its code says the same once
        return rest.startsWith(place) || isNamed(rest, county, known) ? rest : place + rest;
    }

    private static boolean isNamed(String rest, String county, Known known) {
        return known.gazetteer()
                .withCode(county)
                .map(Place::name)
                .filter(rest::contains)
                .isPresent();
    }

    private static String named(String code, Known known) {
        return code.isEmpty()
                ? ""
                : known.gazetteer().withCode(code).map(Place::name).orElse("");
    }

    private static String brackets(String name, Known known) {
        Matcher bracketed = BRACKETED.matcher(name);
        if (!bracketed.matches()) {
            return name;
        }
        String within = bracketed.group(2).strip();
        String rest = bracketed.group(1) + bracketed.group(3);
        if (LEVEL.matcher(within).matches() && !bracketed.group(1).isBlank()) {
            return bracketed.group(1) + within + bracketed.group(3);
        }
        boolean place = PlaceReading.of(Plain.of(within), known).stream()
                .anyMatch(
                        reading -> reading.rest().isEmpty() && reading.in(known).isPresent());
        return place && !rest.isBlank() ? within + rest : name;
    }
}
