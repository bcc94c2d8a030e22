package org.dutygraph.quality;

import org.jspecify.annotations.Nullable;

/**
 * A finding of the quality report: a fact with its evidence; nothing is corrected by it.
 *
 * @param rule what was looked for
 * @param grade sense where it changes what the list says, form where only how, possible where it may be a township's own way of saying it
 * @param dutyId the duty it is about; none where it is about the document
 * @param cell the cell it is in: name, departments, superior, township or way
 * @param line 1-based, in the document as received
 * @param excerpt the words that show it
 * @param zh what is wrong, in Chinese
 * @param en the same in English
 * @param twinDutyId the duty of another township whose text shows it, where that is the evidence
 * @param twinExcerpt its words
 */
record FindingRow(
        String rule,
        String grade,
        String townshipCode,
        String township,
        String county,
        @Nullable String dutyId,
        @Nullable String duty,
        @Nullable String cell,
        String document,
        long line,
        String excerpt,
        String zh,
        String en,
        @Nullable String twinDutyId,
        @Nullable String twinDocument,
        @Nullable Long twinLine,
        @Nullable String twinExcerpt) {}
