package org.dutygraph.form;

import java.io.IOException;

/** A PDF of which no page has text. */
final class ScannedPagesException extends IOException {

    private static final long serialVersionUID = 1L;
    private final int pages;

    ScannedPagesException(int pages) {
        super("No text on " + pages + " pages");
        this.pages = pages;
    }

    int pages() {
        return pages;
    }
}
