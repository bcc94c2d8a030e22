package org.dutygraph.resolve.quality;

import java.util.Locale;

/** What is looked for. */
public enum QualityRule {
    /** The text gives a department something to do, and the column does not name it: department, words. */
    DEPARTMENT_ONLY_IN_TEXT(Grade.SENSE),
    /**
     * The column names a department, and the text, which names others, never does; or the text names nobody, and in other
     * townships it stands without this department: department.
     */
    DEPARTMENT_ONLY_IN_COLUMN(Grade.SENSE),
    /** The township itself is among those who do what the superior department's cell says: its name. */
    TOWNSHIP_IN_SUPERIORS_CELL(Grade.SENSE),
    /** Somebody else acts in the township's cell: who. */
    OTHER_IN_TOWNSHIPS_CELL(Grade.SENSE),
    /** The text has an office act at a department's request, and the column does not name it: office. */
    MADE_TO_ACT_IN_TEXT(Grade.SENSE),
    /** A reclaimed duty is said to be done no longer and names a department that receives it: words, department. */
    ENDED_YET_RECEIVED(Grade.SENSE),
    /** Running text stands in the column of departments: text. */
    TEXT_IN_WRONG_CELL(Grade.SENSE),
    /** Another township or county of the region is named in its place: its name, own name. */
    FOREIGN_PLACE(Grade.SENSE),
    /** The words for the whole area fit another level (全市 in a county): words, own level. */
    WRONG_LEVEL(Grade.SENSE),
    /** A name is broken by a space where the page wrapped: name as printed. */
    SPLIT_NAME(Grade.FORM),
    /** A foreign word stands in Chinese text: word. */
    STRAY_LATIN(Grade.FORM),
    /** One department has the same item twice: item. */
    SAME_ITEM_TWICE(Grade.FORM),
    /** One office is written in several ways in a document: all of them, each with its number. */
    OFFICE_SPELLINGS(Grade.FORM),
    /** A full stop ends an item within a list of items that end with semicolons: the mark. */
    STOP_IN_LIST(Grade.FORM),
    /** A text ends as if it went on: its end. */
    UNCLOSED_TEXT(Grade.FORM),
    /** A number is out of order: number, expected number. */
    NUMBERING(Grade.FORM),
    /** An item is numbered and there is no second one: number. */
    LONE_NUMBER(Grade.FORM),
    /** Two marks of punctuation follow one another: marks. */
    DOUBLED_PUNCTUATION(Grade.FORM),
    /** A pause mark stands before a word that joins, or parts clauses: mark with what follows. */
    PAUSE_MARK(Grade.FORM),
    /** The items of a cell have no numbers, which the same items have elsewhere: the first item. */
    NUMBERS_LOST(Grade.FORM),
    /** A bracket or quotation mark has no partner: mark. */
    UNPAIRED_MARK(Grade.FORM),
    /**
     * Nearly the same text in more townships has other words there, or none: the rarest words, the townships that have them, the other
     * words with theirs.
     */
    DRIFT(Grade.SENSE),
    /** The same where as many townships have the one as the other, so that nothing shows which is usual. */
    EVEN_DRIFT(Grade.POSSIBLE),
    /** The same in a row that for the most part is worded otherwise, as of a township that drafted it for itself. */
    OWN_WORDING(Grade.POSSIBLE),
    /** A name says more, or an item a clause more, than nearly the same text in more townships: it may be a township's own. */
    OWN_ADDITION(Grade.POSSIBLE);

    private final Grade grade;

    QualityRule(Grade grade) {
        this.grade = grade;
    }

    public Grade grade() {
        return grade;
    }

    /** The name used in the report and in message files, such as {@code same-item-twice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
