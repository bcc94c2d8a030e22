package org.dutygraph.web;

import java.util.List;
import org.dutygraph.text.Markup;
import org.springframework.stereotype.Component;

/** Puts together what belongs together; for templates. */
@Component("grouping")
class Grouping {

    /** Reclaimed duties, each with all that still contains its matter. */
    public List<Borne.Reclaimed> byReclaimed(List<Borne> rows) {
        return Borne.grouped(rows);
    }

    /** A text as printed, its words told from its mark-up. */
    public List<Markup.Piece> byMarkup(String printed) {
        return Markup.pieces(printed);
    }
}
