package org.dutygraph.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.place.PlaceResolution.Ambiguous;
import org.dutygraph.place.PlaceResolution.Found;
import org.dutygraph.place.PlaceResolution.Unknown;
import org.dutygraph.place.PlaceResolution.Unlisted;

/** Weighs what the headings of one document say against each other. */
final class PlaceSearch {

    private static final int MOST_CANDIDATES = 10;
    private static final int SHORTEST_NAME = 3;

    private final PathReader reader;
    private final TownshipNames names;

    PlaceSearch(PathReader reader, TownshipNames names) {
        this.reader = reader;
        this.names = names;
    }

    PlaceResolution resolve(List<String> headings) {
        Claims claims = Claims.of(headings, reader);
        List<Reading> readings = meaningful(claims.townships());
        if (readings.isEmpty()) {
            return unknown(claims, List.of());
        }
        List<Township> common = common(readings);
        if (common.isEmpty()) {
            return besideSlips(all(readings))
                    .<PlaceResolution>map(township -> new Found(township, Reason.HEADING_SLIPS, claims.printed()))
                    .orElseGet(
                            () -> new Ambiguous(inOrder(all(readings)), Reason.HEADINGS_CONTRADICT, claims.printed()));
        }
        List<Township> fitting =
                common.stream().filter(township -> liesWithin(township, claims)).toList();
        if (fitting.isEmpty()) {
            return inNamedCounty(claims, readings).orElseGet(() -> unknown(claims, common));
        }
        return decided(fitting, readings, claims);
    }

    /** 乌恰县乌怡镇 beside 乌恰县乌恰镇: of townships of one county the one that is listed, where each other is it with one character wrong. */
    private static Optional<Township> besideSlips(List<Township> named) {
        List<Township> listed = named.stream().filter(Township::isListed).toList();
        if (listed.size() != 1) {
            return Optional.empty();
        }
        Township only = listed.get(0);
        return named.stream().allMatch(township -> township.equals(only) || isSlipOf(only, township))
                ? Optional.of(only)
                : Optional.empty();
    }

    private static boolean isSlipOf(Township listed, Township other) {
        String name = listed.name();
        String printed = other.name();
        return other.county().equals(listed.county())
                && name.length() == printed.length()
                && IntStream.range(0, name.length())
                                .filter(i -> name.charAt(i) != printed.charAt(i))
                                .count()
                        == 1;
    }

    /** 周庄镇 alone, beside 昆山市周庄镇 elsewhere, adds nothing: it must not stand for another county's 周庄镇. */
    private static List<Reading> meaningful(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.area() != null
                        || readings.stream().noneMatch(other -> other.isUnlisted() && isNameOf(reading.text(), other)))
                .toList();
    }

    private static boolean isNameOf(String text, Reading unlisted) {
        return unlisted.townships().get(0).name().equals(text);
    }

    private static List<Township> common(List<Reading> readings) {
        return readings.get(0).townships().stream()
                .filter(township -> readings.stream()
                        .allMatch(reading -> reading.townships().contains(township)))
                .toList();
    }

    private static List<Township> all(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.townships().stream())
                .distinct()
                .toList();
    }

    private static boolean liesWithin(Township township, Claims claims) {
        return claims.areas().stream()
                .allMatch(readings ->
                        readings.stream().map(Reading::area).anyMatch(area -> area != null && area.contains(township)));
    }

    /** A county in one heading and a township's name in another, where that county has no such township. */
    private Optional<PlaceResolution> inNamedCounty(Claims claims, List<Reading> readings) {
        List<County> counties = claims.areas().stream()
                .flatMap(List::stream)
                .map(Reading::area)
                .filter(County.class::isInstance)
                .map(County.class::cast)
                .distinct()
                .toList();
        boolean nameOnly = readings.stream().allMatch(reading -> reading.area() == null);
        if (counties.size() != 1 || !nameOnly) {
            return Optional.empty();
        }
        return reader.unlisted(counties.get(0).path() + readings.get(0).text())
                .map(reading -> unlisted(reading.townships().get(0), claims));
    }

    private PlaceResolution decided(List<Township> fitting, List<Reading> readings, Claims claims) {
        if (fitting.size() > 1) {
            return new Ambiguous(inOrder(fitting), Reason.SEVERAL_OF_THE_NAME, claims.printed());
        }
        Township township = fitting.get(0);
        return township.isListed()
                ? new Found(township, reason(readings), claims.printed())
                : unlisted(township, claims);
    }

    private Unlisted unlisted(Township township, Claims claims) {
        return new Unlisted(township, names.near(township), claims.printed());
    }

    /** By the heading that names most of the path, if it leaves one township alone. */
    private static Reason reason(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.townships().size() == 1)
                .max(Comparator.comparingInt(Reading::depth))
                .map(PlaceSearch::reason)
                .orElse(Reason.HEADINGS_TOGETHER);
    }

    private static Reason reason(Reading reading) {
        if (reading.isFormer()) {
            return Reason.FORMER_NAME;
        }
        return switch (reading.depth()) {
            case 0 -> Reason.NAME_UNIQUE;
            case 2 -> Reason.PROVINCE_NAMED;
            case 4 -> Reason.PREFECTURE_NAMED;
            default -> Reason.COUNTY_NAMED;
        };
    }

    private Unknown unknown(Claims claims, Collection<Township> others) {
        List<Township> nearest = others.isEmpty() ? nearest(claims) : List.copyOf(others);
        return new Unknown(
                claims.printed(),
                inOrder(nearest).stream().limit(MOST_CANDIDATES).toList());
    }

    private List<Township> nearest(Claims claims) {
        return claims.unread().stream()
                .flatMap(text -> parts(text)
                        .map(part -> reader.listed(part).orElse(null))
                        .filter(Objects::nonNull)
                        .limit(1))
                .flatMap(reading -> reading.townships().stream())
                .distinct()
                .toList();
    }

    /** A text without its end, or without its beginning (奇台县西地镇 of 喀什地区奇台县西地镇), the longest first. */
    private static Stream<String> parts(String text) {
        int length = text.length();
        int most = Math.max(0, length - SHORTEST_NAME);
        return Stream.concat(
                IntStream.rangeClosed(1, most).mapToObj(cut -> text.substring(0, length - cut)),
                IntStream.rangeClosed(1, most).mapToObj(text::substring));
    }

    private static List<Township> inOrder(List<Township> townships) {
        return townships.stream().sorted(Comparator.comparing(Township::code)).toList();
    }
}
