package org.dutygraph.document;

import java.util.List;
import java.util.Map;
import org.dutygraph.form.Area;
import org.dutygraph.form.FormLine;
import org.dutygraph.form.Location;
import org.jspecify.annotations.Nullable;

/** A line of a document as received, with the duties it states. */
final class SourceLine {

    private final FormLine line;
    private final List<StatedDuty> duties;

    SourceLine(FormLine line, List<StatedDuty> duties) {
        this.line = line;
        this.duties = List.copyOf(duties);
    }

    /** As pages and files show it. */
    SourceText shown() {
        return new SourceText(number(), line.text(), line.location(), duties);
    }

    /** 1-based. */
    long number() {
        return line.number();
    }

    /** Where it stands in a file that has no lines; null in a text file. */
    @Nullable
    Location location() {
        return line.location();
    }

    List<String> cells() {
        return line.cells();
    }

    /** Where its cells stand on their page, by their columns from 0. */
    Map<Integer, Area> areas() {
        return line.areas();
    }

    List<StatedDuty> duties() {
        return duties;
    }
}
