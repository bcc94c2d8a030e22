package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.Item;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a name or an item within one matter, with the rows that have it.
 *
 * @param cell the cell it stands in
 * @param words its text, the own places replaced by words that are the same everywhere
 * @param rows the first row of each township that has it, by the township's code
 */
record TwinText(CellKind cell, String words, SortedMap<String, TwinRow> rows) {

    private static final int SHORTEST = 8;
    /** Rows of one text that are looked into. */
    private static final int LOOKED_AT = 10;
    /** So many of the pairs of characters of what is said elsewhere. */
    private static final double SAID = 0.8;
    /** Words as long as this are several. */
    private static final int LONG = 6;
    /** A city of a county's level is the county of its offices: 市公安局. */
    private static final Pattern OWN_CITY = Pattern.compile(
            "(?<![\\p{IsHan}&&[城都]])市(?=(?:委|人民政府|政府|人大|政协|\\p{IsHan}{2,14}?(?:局|委员会|办公室|联合会|法院|检察院|总工会)))|(?<=[全我本])市(?!场)");

    private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** The distinct texts of the rows of one matter, those of most townships first. */
    static List<TwinText> of(Collection<TwinRow> matter) {
        Map<Key, TwinText> texts = new LinkedHashMap<>();
        IdentityHashMap<QualityRow, List<Key>> said = new IdentityHashMap<>();
        matter.stream()
                .sorted(Comparator.comparing(TwinRow::township))
                .forEach(row -> add(row, said.computeIfAbsent(row.said(), TwinText::keys), texts));
        return texts.values().stream()
                .sorted(Comparator.comparingInt((TwinText text) -> -text.rows.size())
                        .thenComparing(TwinText::words))
                .toList();
    }

    /** Whether some township has this text and not the other: a row that has both says nothing by their difference. */
    boolean standsWithout(TwinText other) {
        return !other.rows.keySet().containsAll(rows.keySet());
    }

    private static void add(TwinRow row, List<Key> keys, Map<Key, TwinText> texts) {
        keys.forEach(key -> texts.computeIfAbsent(key, k -> new TwinText(k.cell(), k.words(), new TreeMap<>()))
                .rows
                .putIfAbsent(row.township(), row));
    }

    private static List<Key> keys(QualityRow row) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(CellKind.NAME, placeless(row.row().name().text(), row.township())));
        CellKind superior = row.row().superiorResponsibility().isEmpty() ? CellKind.WAY : CellKind.SUPERIOR;
        items(row.departments().items(), superior, row.township(), keys);
        items(row.departments().townshipItems(), CellKind.TOWNSHIP, row.township(), keys);
        keys.removeIf(key -> key.words().length() < SHORTEST);
        return keys;
    }

    /** A case handed over is an item of its own and said in the item before it, too; there is one difference, not two. */
    private static void items(List<Item> items, CellKind cell, Township township, List<Key> keys) {
        String before = "";
        for (Item item : items) {
            if (!before.contains(item.text())) {
                keys.add(new Key(cell, placeless(item.text(), township)));
            }
            before = item.text();
        }
    }

    /** Whether its rows have a section for each member of an enumeration: what stands in the one is not said again in the others. */
    boolean hasSectionsOf(String enumeration) {
        QualityRow row = Objects.requireNonNull(rows.get(rows.firstKey())).said();
        Set<String> sections = Stream.concat(
                        row.departments().items().stream(), row.departments().townshipItems().stream())
                .flatMap(item -> Stream.ofNullable(item.section()))
                .collect(Collectors.toSet());
        List<String> members = Stream.of(
                        MARKS.matcher(enumeration).replaceAll(" ").strip().split(" +", -1))
                .filter(member -> member.length() > 1)
                .toList();
        return !members.isEmpty() && sections.containsAll(members);
    }

    /** Whether rows of both texts have this one, too, word for word. */
    boolean isBeside(TwinText one, TwinText other) {
        return isInRowOf(one) && isInRowOf(other);
    }

    /** Whether it is another text than a row's name in one of the other's rows. */
    boolean isInRowOf(TwinText other) {
        return cell != CellKind.NAME && !equals(other) && !Collections.disjoint(rows.keySet(), other.rows.keySet());
    }

    /** Whether its rows say these words somewhere, in whatever order. */
    boolean saysElsewhere(String words) {
        QualityRow row = Objects.requireNonNull(rows.get(rows.firstKey())).said();
        String said = row.texts().values().stream()
                .map(text -> placeless(text.text(), row.township()))
                .collect(Collectors.joining("；"));
        return known(words, said) >= SAID;
    }

    /** Whether one of its rows says these words somewhere, its name included; several words in whatever order. */
    boolean says(String words) {
        return rows.values().stream().limit(LOOKED_AT).map(TwinRow::said).anyMatch(row -> says(row, words));
    }

    private static boolean says(QualityRow row, String words) {
        String said = row.cells().values().stream()
                .map(text -> placeless(text.text(), row.township()))
                .map(text -> MARKS.matcher(text).replaceAll(""))
                .collect(Collectors.joining("；"));
        return said.contains(words) || (words.length() >= LONG && known(words, said) >= SAID);
    }

    /** The share of the words' pairs of characters that stand in a text. */
    private static double known(String words, String said) {
        return IntStream.range(1, words.length())
                        .filter(i -> said.contains(words.substring(i - 1, i + 1)))
                        .count()
                / (words.length() - 1.0);
    }

    /** The own places and their levels by words that are the same everywhere; 建制镇 and 乡村建设 are no own places. */
    static String placeless(String text, Township township) {
        String words = text.replace(township.name(), "本镇")
                .replace(township.county().name(), "本县")
                .replace("本乡", "本镇")
                .replace(',', '，')
                .replace(';', '；')
                .replace('(', '（')
                .replace(')', '）');
        if (township.county().name().endsWith("市")) {
            words = OWN_CITY.matcher(words).replaceAll("县");
        }
        return words.chars().anyMatch(Character::isWhitespace)
                ? BLANK.matcher(words).replaceAll("")
                : words;
    }

    /** Within one matter there is one of each cell and words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TwinText text && cell == text.cell && words.equals(text.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    private record Key(CellKind cell, String words) {}
}
