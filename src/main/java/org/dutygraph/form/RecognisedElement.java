package org.dutygraph.form;

import technology.tabula.TextElement;

/** A character on a picture, and how sure it is. */
@SuppressWarnings("serial")
final class RecognisedElement extends TextElement {

    private final float score;

    RecognisedElement(double top, double left, double width, double height, String text, float score) {
        super((float) top, (float) left, (float) width, (float) height, null, (float) height, text, (float) width / 3);
        this.score = score;
    }

    /** From 0 to 1. */
    float score() {
        return score;
    }
}
