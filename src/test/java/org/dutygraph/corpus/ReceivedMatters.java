package org.dutygraph.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.PlaceResolution;
import org.dutygraph.place.Township;

/**
 * Matters of the received documents. A row is taken where no row taken before is worded at all like it: that no two of them
 * are one matter has to be certain, since they are the truth.
 */
final class ReceivedMatters {

    /** The share of pairs of characters in common from which two names may be one matter. */
    private static final double MAY_BE_ONE = 0.28;

    private static final double SKEW = 0.9;
    private static final Pattern ONLY_THERE = Pattern.compile("疆|兵团|自治区|牧民|哈萨克|维吾尔|蒙古|柯尔克孜");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s+|(?<=[；;。]))\\d{1,2}[.．、]\\s*");
    private static final int MOST_ITEMS = 6;

    private final List<String> objects;
    private final List<Set<String>> taken = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();

    private ReceivedMatters(List<String> objects) {
        this.objects = objects;
    }

    /** All but those that speak of these objects. */
    static List<Matter> all(long seed, Path folder, Gazetteer gazetteer, List<String> objects) {
        ReceivedMatters received = new ReceivedMatters(objects);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                received.add(seed, file, gazetteer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return received.matters;
    }

    private void add(long seed, Path file, Gazetteer gazetteer) throws IOException {
        var list = new DutyListReader().read(file.getFileName().toString(), Files.readAllBytes(file));
        var place = (PlaceResolution.Found) gazetteer.resolve(
                list.headings().stream().map(heading -> heading.text()).toList());
        SourcePlaces places = new SourcePlaces(place.township());
        for (DutyRow row : list.rows()) {
            String name = places.without(row.name().text());
            Set<String> pairs = pairs(name);
            boolean isPlain = row.category() != null
                    && name.length() >= 5
                    && name.length() <= 120
                    && !ONLY_THERE.matcher(row.printed()).find();
            if (isPlain
                    && objects.stream().noneMatch(name::contains)
                    && taken.stream().noneMatch(other -> alike(other, pairs) >= MAY_BE_ONE)) {
                taken.add(pairs);
                matters.add(matter(seed, place.township(), row, name, places));
            }
        }
    }

    private static Matter matter(long seed, Township township, DutyRow row, String name, SourcePlaces places) {
        String id = "%s-%s-%d"
                .formatted(township.code(), row.list().name().toLowerCase(java.util.Locale.ROOT), row.number());
        List<String> departments = departments(row, places);
        return new Matter(
                id,
                0.1 + 0.9 * Math.pow(Dice.of(seed, "reach", id).share(), SKEW),
                shares(row.list(), !departments.isEmpty()),
                Objects.requireNonNull(row.category()),
                name,
                departments,
                items(places, row.superiorResponsibility(), "负责" + name),
                items(places, row.townshipResponsibility(), "协助做好" + name),
                "负责" + name);
    }

    private static Matter.Shares shares(ListKind list, boolean hasDepartments) {
        if (!hasDepartments) {
            return new Matter.Shares(10, 0, 0);
        }
        return list == ListKind.ASSISTED ? new Matter.Shares(0.5, 7, 2.5) : new Matter.Shares(0, 2, 8);
    }

    private static List<String> departments(DutyRow row, SourcePlaces places) {
        String cell = row.list() == ListKind.RECLAIMED
                ? places.receivers(row.wayOfWorking().text())
                : row.departments().text();
        return Stream.of(cell.split("[、，,\\s]+", -1))
                .map(places::department)
                .flatMap(java.util.Optional::stream)
                .distinct()
                .toList();
    }

    private static List<String> items(SourcePlaces places, Cell cell, String otherwise) {
        List<String> items = NUMBERED.splitAsStream(String.join(" ", cell.text().split("\n", -1)))
                .map(places::without)
                .map(item -> item.replaceAll("[；;。\\s]+$", "").strip())
                .filter(item -> item.length() >= 6 && item.length() <= 160 && !item.contains("："))
                .limit(MOST_ITEMS)
                .toList();
        return items.isEmpty() ? List.of(otherwise) : items;
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }

    /** Of the shorter name's pairs, those that the other has: a name within another counts as one. */
    private static double alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return (double) common / Math.max(1, Math.min(one.size(), other.size()));
    }
}
