package org.dutygraph.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** Puts rows that belong together under what they belong to; for templates. */
@Component("grouping")
class Grouping {

    /** Reclaimed duties, each with all that still contains its matter. */
    public List<Borne.Reclaimed> byReclaimed(List<Borne> rows) {
        return Borne.grouped(rows);
    }
}
