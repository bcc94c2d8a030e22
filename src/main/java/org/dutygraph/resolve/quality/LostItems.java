package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.resolve.department.Item;

/**
 * Looks for an item of a list that another township's list of the same matter lacks, where most of the other items are the same word
 * for word: the lists were written after one model, and one of them has lost an item, or says something else instead.
 */
final class LostItems {

    /** Rows of a matter that are compared with each other, so that the work does not grow with the square of the townships. */
    private static final int LOOKED_AT = 60;

    private static final int SHORTEST = 8;
    /** So many of the items are the same where two lists were written after one model. */
    private static final double MODEL = 0.5;
    /** So much of an item stands in another one that says the same in other words. */
    private static final double REWRITTEN = 0.5;
    /** So much of it may be scattered over the whole row without being said there. */
    private static final double SCATTERED = 0.75;
    /** So much alike are two wordings of one item. */
    private static final double ONE = 0.9;

    private static final Pattern ENDS = Pattern.compile("[；;。.\\s]+$");
    /** An item may name who acts, or leave it to the heading. */
    private static final Pattern SUBJECT = Pattern.compile("^(?:本?[县市州]\\p{IsHan}{2,14}?(?:局|委员会|办公室|联合会|部))?(?:负责)?");

    private LostItems() {}

    static List<Finding> check(Collection<QualityRow> matter) {
        List<Finding> findings = new ArrayList<>();
        for (CellKind cell : List.of(CellKind.SUPERIOR, CellKind.TOWNSHIP)) {
            List<Listed> lists = matter.stream()
                    .sorted(Comparator.comparing(row -> row.township().code()))
                    .limit(LOOKED_AT)
                    .map(row -> Listed.of(row, cell))
                    .filter(listed -> !listed.items().isEmpty())
                    .toList();
            Set<Shape> reported = new HashSet<>();
            for (Listed list : lists) {
                for (int i = 0; i < list.items().size(); i++) {
                    check(list, i, lists, reported, findings);
                }
            }
        }
        return findings;
    }

    private static void check(
            Listed holder, int index, List<Listed> lists, Set<Shape> reported, List<Finding> findings) {
        Shape item = holder.items().get(index);
        List<Listed> lacking = lists.stream()
                .filter(other -> !other.isOfTownshipOf(holder) && holder.isOfOneModelWith(other) && !other.says(item))
                .toList();
        if (item.words().length() < SHORTEST
                || lacking.isEmpty()
                || reported.stream().anyMatch(item::isOneWith)) {
            return;
        }
        reported.add(item);
        List<Listed> having = lists.stream()
                .filter(other -> other.items().stream().anyMatch(item::isOneWith))
                .toList();
        Listed first = lacking.get(0);
        findings.add(Finding.in(
                        first.row(),
                        first.cell(),
                        QualityRule.DRIFT,
                        first.excerpt(holder, index),
                        "",
                        names(lacking),
                        names(having) + "“" + item.words() + "”")
                .with(Twin.of(holder.row(), item.words())));
    }

    private static String names(List<Listed> lists) {
        return lists.stream().map(list -> list.row().township().name()).limit(4).collect(Collectors.joining("、"))
                + (lists.size() > 4 ? "…(" + lists.size() + ")" : "");
    }

    /**
     * The items of one cell.
     *
     * @param all the pairs of characters of all that the row says
     */
    private record Listed(QualityRow row, CellKind cell, List<Shape> items, Set<Integer> all) {

        static Listed of(QualityRow row, CellKind cell) {
            List<Item> items = cell == CellKind.SUPERIOR
                    ? (row.row().superiorResponsibility().isEmpty()
                            ? List.of()
                            : row.departments().items())
                    : row.departments().townshipItems();
            List<Shape> shapes = items.stream()
                    .map(item -> Shape.of(TwinText.placeless(item.text(), row.township())))
                    .toList();
            Set<Integer> all = new HashSet<>();
            row.cells()
                    .values()
                    .forEach(text -> all.addAll(Shape.of(TwinText.placeless(text.text(), row.township()))
                            .pairs()));
            return new Listed(row, cell, shapes, all);
        }

        boolean isOfTownshipOf(Listed other) {
            return row.township().code().equals(other.row.township().code());
        }

        boolean isOfOneModelWith(Listed other) {
            return shares(other) && other.shares(this);
        }

        private boolean shares(Listed other) {
            long same = items.stream()
                    .filter(item -> other.items.stream().anyMatch(item::isOneWith))
                    .count();
            return same > 0 && same >= MODEL * items.size();
        }

        boolean says(Shape item) {
            return item.within(all) >= SCATTERED
                    || items.stream()
                            .anyMatch(own ->
                                    item.within(own.pairs()) >= REWRITTEN || own.within(item.pairs()) >= REWRITTEN);
        }

        /** Its own item that stands before the lost one, or else its first. */
        String excerpt(Listed holder, int index) {
            for (int i = index - 1; i >= 0; i--) {
                Shape before = holder.items.get(i);
                for (Shape own : items) {
                    if (own.isOneWith(before)) {
                        return own.words();
                    }
                }
            }
            return items.get(0).words();
        }
    }

    /**
     * An item with its pairs of characters.
     *
     * @param words the own places replaced
     * @param pairs without the subject and the marks at its end
     */
    private record Shape(String words, Set<Integer> pairs) {

        static Shape of(String words) {
            String core = SUBJECT.matcher(ENDS.matcher(words).replaceAll("")).replaceFirst("");
            Set<Integer> pairs = new HashSet<>();
            for (int i = 1; i < core.length(); i++) {
                pairs.add(core.charAt(i - 1) << 16 | core.charAt(i));
            }
            return new Shape(words, pairs);
        }

        double within(Set<Integer> other) {
            return pairs.isEmpty() ? 1 : pairs.stream().filter(other::contains).count() / (double) pairs.size();
        }

        boolean isOneWith(Shape other) {
            return within(other.pairs) >= ONE && other.within(pairs) >= ONE;
        }
    }
}
