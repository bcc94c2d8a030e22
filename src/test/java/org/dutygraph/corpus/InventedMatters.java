package org.dutygraph.corpus;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Matters of the form of the received ones: each act that fits an object makes one. */
final class InventedMatters {

    private static final Set<String> OF_THE_PARTY = Set.of("宣传部", "统一战线工作部", "组织部", "社会工作部");
    /** More matters have a small reach than a wide one. */
    private static final double SKEW = 2.2;

    private InventedMatters() {}

    static List<Matter> all(long seed) {
        Map<String, NamedCsvRecord> acts = new HashMap<>();
        Tables.read("acts.csv").forEach(act -> acts.put(act.getField("act"), act));
        List<Matter> matters = new ArrayList<>();
        for (NamedCsvRecord object : Tables.read("objects.csv")) {
            object.getField("acts")
                    .chars()
                    .mapToObj(Character::toString)
                    .map(act -> matter(seed, object, Objects.requireNonNull(acts.get(act), act)))
                    .forEach(matters::add);
        }
        return matters;
    }

    static List<String> objects() {
        return Tables.read("objects.csv").stream()
                .map(object -> object.getField("object"))
                .toList();
    }

    private static Matter matter(long seed, NamedCsvRecord object, NamedCsvRecord act) {
        String id = act.getField("act") + "-" + object.getField("object");
        List<String> departments = Stream.of(object.getField("function"), object.getField("other"))
                .filter(function -> !function.isEmpty())
                .map(InventedMatters::title)
                .toList();
        return new Matter(
                id,
                0.05 + 0.95 * Math.pow(Dice.of(seed, "reach", id).share(), SKEW),
                new Matter.Shares(number(act, "basic"), number(act, "assisted"), number(act, "reclaimed")),
                object.getField("category"),
                filled(act.getField("name"), object),
                departments,
                Tables.items(filled(act.getField("superior"), object)),
                Tables.items(filled(act.getField("township"), object)),
                filled(act.getField("way"), object));
    }

    private static String title(String function) {
        if (function.equals("生态环境局")) {
            return "{prefecture}生态环境局{county}分局";
        }
        return OF_THE_PARTY.contains(function) ? "{county}委" + function : "{county}" + function;
    }

    private static double number(NamedCsvRecord act, String column) {
        return Double.parseDouble(act.getField(column));
    }

    private static String filled(String text, NamedCsvRecord object) {
        return text.replace("{o}", object.getField("object")).replace("{v}", object.getField("violation"));
    }
}
