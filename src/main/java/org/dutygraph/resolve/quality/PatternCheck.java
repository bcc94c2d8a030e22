package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern in every cell.
 *
 * @param rule what a match means
 * @param pattern what to find; its first group, or else the whole match, is the argument
 */
record PatternCheck(QualityRule rule, Pattern pattern) implements RowCheck {

    /** A word in small letters next to Chinese: 单位 and 个人. Names such as APP or VOCs are written with capitals. */
    static final RowCheck LATIN = new PatternCheck(
            QualityRule.STRAY_LATIN,
            Pattern.compile("(?=[a-z]{2})(?<![A-Za-z])(?<=\\p{IsHan}\\s?)([a-z]{2,})(?![A-Za-z])(?=\\s?\\p{IsHan})"));

    /** A mark before the number of an item, ；（2）, is none that is doubled. */
    static final RowCheck DOUBLED = new PatternCheck(
            QualityRule.DOUBLED_PUNCTUATION,
            Pattern.compile("([。；，、：;,:]\\s*[。；，、：;,:（(](?<!；“)(?!(?<=[（(])[\\d０-９一二三四五六七八九十]{1,3}[）)]))"));

    /** A pause mark before 或 or 和, or before a clause that says of whom the next one is (、对不符合条件的，). */
    static final RowCheck PAUSE = new PatternCheck(
            QualityRule.PAUSE_MARK, Pattern.compile("(、(?:或者?|和(?!平|谐|解|睦))|、对(?=[^、，；。]{2,14}的，(?!对)))"));

    @Override
    public List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        row.cells().forEach((kind, cell) -> cell.paragraphs().forEach(text -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                findings.add(Finding.in(
                        row, kind, rule, Excerpts.around(text, matcher.start(), matcher.end()), matcher.group(1)));
            }
        }));
        return findings;
    }
}
