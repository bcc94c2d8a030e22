package org.dutygraph.form;

/** A kind of file in which lists are published. */
enum Kind {
    DOCX(Nature.FLOWING),
    DOC(Nature.FLOWING),
    XLSX(Nature.SHEETS),
    XLS(Nature.SHEETS),
    HTML(Nature.FLOWING),
    HTML_GB18030(Nature.FLOWING),
    MHT(Nature.FLOWING),
    CSV(Nature.PLAIN),
    TSV(Nature.PLAIN),
    MD(Nature.PLAIN),
    ZIP(Nature.FLOWING),
    PDF_RULED(Nature.PRINTED),
    PDF_UNRULED(Nature.PRINTED),
    SCAN_150(Nature.PICTURED),
    SCAN_200(Nature.PICTURED),
    SCAN_300(Nature.PICTURED),
    PHOTO(Nature.PICTURED),
    TIF(Nature.PICTURED),
    PNG(Nature.PICTURED),
    JPG(Nature.PICTURED);

    private final Nature nature;

    Kind(Nature nature) {
        this.nature = nature;
    }

    /** What it is made of. */
    enum Nature {
        /** Lines of text. */
        PLAIN,
        SHEETS,
        /** Paragraphs and tables, whose pages are made when it is shown. */
        FLOWING,
        /** Pages with text. */
        PRINTED,
        /** Pictures of pages. */
        PICTURED
    }

    Nature nature() {
        return nature;
    }

    /** Whether it has pages of its own. */
    boolean hasPages() {
        return nature == Nature.PRINTED || nature == Nature.PICTURED;
    }

    /** How many dots to an inch its pictures have. */
    int dots() {
        return switch (this) {
            case SCAN_150 -> 150;
            case SCAN_200, PHOTO -> 200;
            default -> 300;
        };
    }
}
