package org.dutygraph.form;

import java.util.EnumSet;
import java.util.Set;

/** A way in which a published list departs from one plain table for each list. */
enum Oddity {
    /** One category for several rows. */
    MERGED_CATEGORIES("同类合并 · a category over many rows"),
    /** One department for several rows of the same department. */
    MERGED_DEPARTMENTS("同部门合并 · a department over many rows"),
    /** The header again in the middle of the table. */
    REPEATED_HEADERS("表头重复 · headers repeated"),
    /** Headers in two storeys. */
    TWO_STOREYS("两层表头 · headers in two storeys"),
    /** Each list in several tables, of which the first alone has a header. */
    HEADERS_MISSING("续表无表头 · further tables without header"),
    /** 事项编码 before the name, 设定依据 and 备注 at the end. */
    EXTRA_COLUMNS("另有编码、依据、备注 · extra columns"),
    /** 承接部门 and 工作方式 each in a column of its own. */
    TWO_COLUMNS("承接部门、工作方式分列 · receivers and ways apart"),
    /** The category before the number, the township's responsibility before the departments. */
    OTHER_ORDER("各列次序不同 · columns in another order"),
    /** Each department in a paragraph of its own. */
    BREAKS_IN_CELLS("单元格内换行 · line breaks in cells"),
    /** The items of a cell are a list, whose numbers the program makes where there are some. */
    NESTED_LISTS("单元格内列表 · lists in cells"),
    /** A long cell goes on in a row without a number; of what has pages, on the next one. */
    ROWS_CONTINUED("一行分两处 · rows continued"),
    /** Each list in several tables, as pages make of it. */
    SEVERAL_TABLES("一单多表 · several tables"),
    /** The numbers are made by the program. */
    NUMBERED_BY_PROGRAM("自动编号 · numbered by the program"),
    /** Marks behind some names, and notes below the table. */
    FOOTNOTES("脚注 · footnotes"),
    /** The title of the whole above each page and its number below. */
    RUNNING_HEADS("页眉页码 · running heads, page numbers"),
    /** Large words aslant over each page. */
    WATERMARK("水印 · watermarks"),
    /** Pages that lie on their side, each its own way. */
    TURNED_PAGES("页面横置、倒置 · turned pages"),
    /** All lists in one table, with a column that says on which list each row stands. */
    ONE_TABLE("三单一表，另有清单一栏 · all lists in one table, with a column for the list"),
    /** All lists in one table, with the name of each in a row of its own. */
    LISTS_AS_ROWS("三单一表，清单名各占一行 · all lists in one table, their names in rows"),
    /** All lists in one file: a sheet for each township, or a heading. */
    TOGETHER("多乡镇一份 · several townships");

    private static final Set<Oddity> OF_PAGES = EnumSet.of(RUNNING_HEADS, WATERMARK, TURNED_PAGES);
    private static final Set<Oddity> OF_WORD = EnumSet.of(NUMBERED_BY_PROGRAM);

    private final String said;

    Oddity(String said) {
        this.said = said;
    }

    /** What people call it, Chinese and English. */
    String said() {
        return said;
    }

    /** Whether a kind of file can have it. */
    boolean isOf(Kind kind) {
        if (OF_WORD.contains(this)) {
            return kind == Kind.DOCX;
        }
        boolean isOfCells = this == MERGED_CATEGORIES || this == MERGED_DEPARTMENTS || this == TWO_STOREYS;
        return switch (kind.nature()) {
            case PLAIN -> !OF_PAGES.contains(this) && (!isOfCells || this == MERGED_CATEGORIES) && this != NESTED_LISTS;
            case SHEETS -> this != TURNED_PAGES && this != WATERMARK && this != NESTED_LISTS;
            case FLOWING -> this != TURNED_PAGES;
            case PRINTED, PICTURED -> this != SEVERAL_TABLES;
        };
    }
}
