package org.dutygraph.download;

import java.util.Locale;

/** A column of the template, with a width in characters. */
enum TemplateColumn {
    NUMBER(6),
    CATEGORY(14),
    NAME(40),
    DEPARTMENTS(24),
    SUPERIOR_RESPONSIBILITY(60),
    TOWNSHIP_RESPONSIBILITY(60),
    RECEIVERS(24),
    WAY(60),
    WAY_AND_RECEIVERS(60);

    private final int width;

    TemplateColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The end of its message's code. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
