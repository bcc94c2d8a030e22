package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.Item;

/**
 * One wording of a name or an item within one matter, with the rows that have it.
 *
 * @param cell the cell it stands in
 * @param words its text, the own places replaced by words that are the same everywhere
 * @param rows the first row of each township that has it, by the township's code
 */
record TwinText(CellKind cell, String words, SortedMap<String, QualityRow> rows) {

    private static final int SHORTEST = 8;
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** The distinct texts of the rows of one matter, those of most townships first. */
    static List<TwinText> of(Collection<QualityRow> matter) {
        Map<Key, TwinText> texts = new LinkedHashMap<>();
        matter.stream()
                .sorted(Comparator.comparing(row -> row.township().code()))
                .forEach(row -> add(row, texts));
        return texts.values().stream()
                .sorted(Comparator.comparingInt((TwinText text) -> -text.rows.size())
                        .thenComparing(TwinText::words))
                .toList();
    }

    /** Whether some township has this text and not the other: a row that has both says nothing by their difference. */
    boolean standsWithout(TwinText other) {
        return !other.rows.keySet().containsAll(rows.keySet());
    }

    private static void add(QualityRow row, Map<Key, TwinText> texts) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(CellKind.NAME, placeless(row.row().name().text(), row.township())));
        CellKind superior = row.row().superiorResponsibility().isEmpty() ? CellKind.WAY : CellKind.SUPERIOR;
        items(row.departments().items(), superior, row.township(), keys);
        items(row.departments().townshipItems(), CellKind.TOWNSHIP, row.township(), keys);
        keys.stream().filter(key -> key.words().length() >= SHORTEST).forEach(key -> texts.computeIfAbsent(
                        key, k -> new TwinText(k.cell(), k.words(), new TreeMap<>()))
                .rows
                .putIfAbsent(row.township().code(), row));
    }

    private static void items(List<Item> items, CellKind cell, Township township, List<Key> keys) {
        items.forEach(item -> keys.add(new Key(cell, placeless(item.text(), township))));
    }

    private static String placeless(String text, Township township) {
        return text.replace(township.name(), "本镇")
                .replace(township.county().name(), "本县")
                .replace(',', '，')
                .replace(';', '；')
                .transform(words -> BLANK.matcher(words).replaceAll(""));
    }

    private record Key(CellKind cell, String words) {}
}
