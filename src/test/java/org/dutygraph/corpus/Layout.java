package org.dutygraph.corpus;

/**
 * How a county's lists are set.
 *
 * @param isPiped pipe tables instead of tabs
 * @param hasCover a cover with place and date, and a table of contents
 * @param hasExplanation a 说明 that says how many duties each list has
 * @param wraps whether long cells go on in the next line here and there
 * @param items how the items of a cell are set apart
 * @param receivers how a reclaimed row names who receives it
 * @param rowsOfPage after how many rows the header stands again
 */
record Layout(
        boolean isPiped,
        boolean hasCover,
        boolean hasExplanation,
        boolean wraps,
        Items items,
        Receivers receivers,
        int rowsOfPage) {

    /** The plainest. */
    static final Layout PLAIN = new Layout(false, false, false, false, Items.BLANKS, Receivers.COLON, 10);

    enum Items {
        BLANKS,
        PARAGRAPHS,
        LIST
    }

    enum Receivers {
        /** 奇台县民政局：由县民政局负责收养登记。 */
        COLON,
        /** 市民政局 工作方式：市民政局负责收养登记工作。 */
        WAY_AFTER_NAME,
        /** 承接部门: 乌恰县民政局 工作方式: 取消乡镇…的责任, 由乌恰县民政局负责… */
        BOTH_LABELLED,
        /** 承接部门 in a column of its own. */
        OWN_COLUMN
    }

    static Layout of(Dice dice) {
        boolean isPiped = dice.falls(0.3);
        return new Layout(
                isPiped,
                dice.falls(0.7),
                dice.falls(0.3),
                !isPiped && dice.falls(0.3),
                Items.values()[dice.below(3)],
                Receivers.values()[dice.below(4)],
                6 + dice.below(9));
    }
}
