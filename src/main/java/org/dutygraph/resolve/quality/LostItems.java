package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static List<Finding> check(Collection<TwinRow> matter) {
        List<Finding> findings = new ArrayList<>();
        for (CellKind cell : List.of(CellKind.SUPERIOR, CellKind.TOWNSHIP)) {
            Map<List<String>, List<Listed>> bySaying = matter.stream()
                    .sorted(Comparator.comparing(TwinRow::township))
                    .limit(LOOKED_AT)
                    .map(row -> Listed.of(row, cell))
                    .filter(listed -> !listed.items().isEmpty())
                    .collect(Collectors.groupingBy(Listed::said, LinkedHashMap::new, Collectors.toList()));
            List<List<Listed>> sayings = List.copyOf(bySaying.values());
            List<Shape> reported = new ArrayList<>();
            for (List<Listed> saying : sayings) {
                check(saying.get(0), sayings, reported, findings);
            }
        }
        return findings;
    }

    /** Rows that say the same are looked at together, so that the work grows with what is said and not with who says it. */
    private static void check(Listed holder, List<List<Listed>> sayings, List<Shape> reported, List<Finding> findings) {
        List<List<Listed>> ofOneModel = sayings.stream()
                .filter(other -> !other.get(0).said().equals(holder.said()) && holder.isOfOneModelWith(other.get(0)))
                .toList();
        for (int i = 0; i < holder.items().size(); i++) {
            Shape item = holder.items().get(i);
            List<Listed> lacking = members(ofOneModel, other -> !other.says(item, holder)).stream()
                    .filter(other -> !other.isOfTownshipOf(holder))
                    .toList();
            if (item.words().length() < SHORTEST
                    || lacking.isEmpty()
                    || reported.stream().anyMatch(item::isOneWith)) {
                continue;
            }
            reported.add(item);
            List<Listed> having =
                    members(sayings, other -> other.items().stream().anyMatch(item::isOneWith));
            if (having.size() < lacking.size()) {
                // an addition of few, which the others have not lost
                continue;
            }
            Listed first = lacking.get(0);
            findings.add(Finding.in(
                            first.row(),
                            first.cell(),
                            having.size() > lacking.size() ? QualityRule.DRIFT : QualityRule.EVEN_DRIFT,
                            first.excerpt(holder, i),
                            "",
                            names(lacking),
                            names(having) + "“" + item.words() + "”")
                    .with(Twin.of(holder.row(), item.words())));
        }
    }

    /** Whoever says what holds of it, in the order of the townships. */
    private static List<Listed> members(List<List<Listed>> sayings, Predicate<Listed> holds) {
        return sayings.stream()
                .filter(saying -> holds.test(saying.get(0)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(listed -> listed.row().township().code()))
                .toList();
    }

    private static String names(List<Listed> lists) {
        return lists.stream().map(list -> list.row().township().name()).limit(4).collect(Collectors.joining("、"))
                + (lists.size() > 4 ? "…(" + lists.size() + ")" : "");
    }

    /**
     * The items of one cell.
     *
     * @param said the items and all cells, the own places replaced: what two rows have alike that say the same
     * @param all all that the row says
     */
    private record Listed(QualityRow row, CellKind cell, List<String> said, List<Shape> items, Shape all) {

        static Listed of(TwinRow twin, CellKind cell) {
            QualityRow row = twin.said();
            List<Item> items = cell == CellKind.SUPERIOR
                    ? (row.row().superiorResponsibility().isEmpty()
                            ? List.of()
                            : row.departments().items())
                    : row.departments().townshipItems();
            List<Shape> shapes = items.stream()
                    .map(item -> Shape.of(TwinText.placeless(item.text(), row.township())))
                    .toList();
            List<String> cells = row.cells().values().stream()
                    .map(text -> TwinText.placeless(text.text(), row.township()))
                    .toList();
            return new Listed(
                    twin.row(),
                    cell,
                    Stream.concat(shapes.stream().map(Shape::words), cells.stream())
                            .toList(),
                    shapes,
                    Shape.ofAll(cells));
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

        /** Not by an item that says another one of the holder's. */
        boolean says(Shape item, Listed holder) {
            return item.within(all) >= SCATTERED
                    || items.stream()
                            .anyMatch(own -> item.within(own) >= REWRITTEN
                                    || (own.within(item) >= REWRITTEN
                                            && holder.items.stream().noneMatch(own::isOneWith)));
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
     * An item.
     *
     * @param words the own places replaced
     * @param pairs those of its characters, without the subject and the marks at its end
     */
    private record Shape(String words, Pairs pairs) {

        static Shape of(String words) {
            return new Shape(words, Pairs.of(core(words)));
        }

        static Shape ofAll(List<String> texts) {
            return new Shape("", Pairs.of(texts.stream().map(Shape::core)));
        }

        private static String core(String words) {
            return SUBJECT.matcher(ENDS.matcher(words).replaceAll("")).replaceFirst("");
        }

        /** The share of its pairs that another has, too; all of none. */
        double within(Shape other) {
            return pairs.size() == 0 ? 1 : pairs.common(other.pairs) / (double) pairs.size();
        }

        boolean isOneWith(Shape other) {
            int most = Math.max(pairs.size(), other.pairs.size());
            return words.equals(other.words)
                    || (Math.min(pairs.size(), other.pairs.size()) >= ONE * most
                            && pairs.common(other.pairs) >= ONE * most);
        }
    }
}
