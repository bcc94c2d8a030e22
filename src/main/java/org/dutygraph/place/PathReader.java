package org.dutygraph.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutygraph.place.AreaNames.NamedArea;
import org.jspecify.annotations.Nullable;

/** Reads a whole text, from left to right, as a path of places: 新疆维吾尔自治区 · 昌吉回族自治州 · 奇台县 · 西地镇. */
final class PathReader {

    private static final Pattern TOWNSHIP =
            Pattern.compile("\\p{IsHan}{1,14}(?:镇|乡|街道|苏木|街道办事处|办事处|农场|林场|牧场|团场|团|开发区|园区|管理区|地区)");

    /** 各乡镇, 本镇街道: kinds of townships, not one of them. */
    private static final Pattern KIND = Pattern.compile("(?:各|本|全|该|我)?(?:乡|镇|街|街道|办事处|农场|林场|牧场|团场|团|开发区|园区|管理区|地区)+");

    /** Whoever governs a zone stands for it: 甲经济技术开发区管委会乙街道. */
    private static final List<String> COMMITTEES = List.of("管委会", "管理委员会");

    private final AreaNames areas;
    private final TownshipNames townships;

    PathReader(AreaNames areas, TownshipNames townships) {
        this.areas = areas;
        this.townships = townships;
    }

    /** The townships of the gazetteer that the text names; empty where it names none. */
    Optional<Reading> listed(String text) {
        return best(readings(text).stream().filter(Reading::isListed).toList());
    }

    /** The township of a known county that the text names and the gazetteer lacks. */
    Optional<Reading> unlisted(String text) {
        return best(readings(text).stream().filter(Reading::isUnlisted).toList());
    }

    /** The areas that the text names, one reading for each; empty where it names more or less than areas. */
    List<Reading> areas(String text) {
        List<Reading> found = readings(text).stream().filter(Reading::isArea).toList();
        int least = found.stream().mapToInt(Reading::cost).min().orElse(0);
        return found.stream().filter(reading -> reading.cost() == least).toList();
    }

    /** The readings of least cost as one: their townships together, under the lowest area that one of them names. */
    private static Optional<Reading> best(List<Reading> readings) {
        return readings.stream()
                .min(Comparator.comparingInt(Reading::cost).thenComparing(Reading::depth, Comparator.reverseOrder()))
                .map(best -> best.with(readings.stream()
                        .filter(reading -> reading.cost() == best.cost())
                        .flatMap(reading -> reading.townships().stream())
                        .distinct()
                        .toList()));
    }

    private List<Reading> readings(String text) {
        List<Reading> found = new ArrayList<>();
        follow(new Step(text, 0, null, Fit.OFFICIAL, false, 0), found);
        return found;
    }

    /** A path read up to a position. */
    private record Step(String text, int at, @Nullable Place area, Fit fit, boolean isFormer, int cost) {

        String rest() {
            return text.substring(at);
        }

        Step to(int end, NamedArea named) {
            boolean hasFormer = isFormer || named.fit() == Fit.FORMER;
            return new Step(
                    text,
                    end,
                    named.place(),
                    named.fit(),
                    hasFormer,
                    cost + named.fit().cost());
        }

        Reading reading(List<Township> townships) {
            return new Reading(text, area, townships, isFormer, cost);
        }

        boolean allows(NamedArea named) {
            return area == null || area.contains(named.place());
        }
    }

    private void follow(Step step, List<Reading> found) {
        if (step.at() == step.text().length()) {
            // 昌吉 alone may be anything; 昌吉州 alone is a place
            if (step.fit() != Fit.BARE) {
                found.add(step.reading(List.of()));
            }
            return;
        }
        addTownships(step, found);
        int last = areas.longestEnd(step.text(), step.at());
        for (int end = AreaNames.shortestEnd(step.at()); end <= last; end++) {
            for (NamedArea named : areas.named(step.text().substring(step.at(), end))) {
                if (step.allows(named)) {
                    follow(step.to(end, named), found);
                    for (String committee : COMMITTEES) {
                        if (step.text().startsWith(committee, end)) {
                            follow(step.to(end + committee.length(), named), found);
                        }
                    }
                }
            }
        }
    }

    private void addTownships(Step step, List<Reading> found) {
        List<Township> listed = townships.named(step.rest(), step.area());
        if (!listed.isEmpty()) {
            found.add(step.reading(listed));
        } else if (step.area() instanceof County county && step.fit() != Fit.BARE && isTownshipName(step.rest())) {
            found.add(step.reading(List.of(Township.unlisted(county, step.rest()))));
        }
    }

    private static boolean isTownshipName(String text) {
        return TOWNSHIP.matcher(text).matches() && !KIND.matcher(text).matches();
    }
}
