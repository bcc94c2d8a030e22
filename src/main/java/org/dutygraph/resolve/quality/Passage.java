package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.Item;

/**
 * A piece of a row that may have a twin: its name, or one item.
 *
 * @param words its text, the own places replaced by words that are the same everywhere
 */
record Passage(QualityRow row, CellKind cell, String words) {

    private static final int SHORTEST = 10;
    private static final int CONTEXT = 4;

    static List<Passage> of(QualityRow row) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(row, CellKind.NAME, words(row.row().name().text(), row.township())));
        CellKind superior = row.row().superiorResponsibility().isEmpty() ? CellKind.WAY : CellKind.SUPERIOR;
        row.departments().items().forEach(item -> passages.add(of(row, superior, item)));
        row.departments().townshipItems().forEach(item -> passages.add(of(row, CellKind.TOWNSHIP, item)));
        return passages;
    }

    private static Passage of(QualityRow row, CellKind cell, Item item) {
        return new Passage(row, cell, words(item.text(), row.township()));
    }

    private static String words(String text, Township township) {
        return text.replace(township.name(), "本镇")
                .replace(township.county().name(), "本县")
                .replace(',', '，')
                .replace(';', '；')
                .replaceAll("\\s+", "");
    }

    boolean isComparableTo(Passage other) {
        return cell == other.cell
                && !row.township().equals(other.row.township())
                && words.length() >= SHORTEST
                && !words.equals(other.words);
    }

    /** The character at a place; empty beyond the ends. */
    String at(int index) {
        return index < 0 || index >= words.length() ? "" : words.substring(index, index + 1);
    }

    /** What stands around a place, the place left open: the same for all twins. */
    String context(int index) {
        return cell + "|" + words.substring(Math.max(0, index - CONTEXT), index) + "_"
                + words.substring(index + 1, Math.min(words.length(), index + 1 + CONTEXT));
    }

    String excerpt(int index) {
        return Excerpts.around(words, index, index + 1);
    }
}
