package org.dutygraph.dutylist;

import java.util.List;
import org.dutygraph.form.Form;

/**
 * What a document that holds the lists of several townships says of one of them.
 *
 * @param township as its headings name it: the shortest name that none of the others has
 * @param form its lines, after those of the document's cover; of a text file they keep their numbers
 */
public record TownshipPart(String township, Form form) {

    /** The parts of a document, in its order; none where it holds the lists of one township, or of none that is named. */
    public static List<TownshipPart> of(Form form) {
        List<TownshipPart> byColumn = new TownshipRows(form.lines()).parts();
        return byColumn.isEmpty() ? new TownshipParts(form.lines()).parts() : byColumn;
    }
}
