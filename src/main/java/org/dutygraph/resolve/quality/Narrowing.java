package org.dutygraph.resolve.quality;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * Words that narrow what a text says, found in one of two texts that are otherwise the same: what it is limited to, in brackets; a
 * clause that says how; a word before the object (集体林地 and 林地). Whoever reads the text without them reads another duty.
 */
final class Narrowing {

    private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");
    private static final Pattern BRACKETED = Pattern.compile("（[^（）]{4,}）");
    private static final Pattern CLAUSE = Pattern.compile("[，；。：]");
    /** One clause with the mark that parts it from the next, or from the one before. */
    private static final Pattern WHOLE_CLAUSE = Pattern.compile("，[^，；。：]{4,20}|[^，；。：]{4,20}，");
    /** After these a clause says only why or by what rule. */
    private static final Pattern GROUND = Pattern.compile("^，?(?:按|根据|依据|依照|结合|围绕|坚持|为|以|在|如|确保|保障|不断|切实|并?报)");

    /** Nouns that say no more than what stands beside them. */
    private static final Pattern GENERAL = Pattern.compile(
            "信息|资料|材料|数据|名单|内容|问题|人员|单位|部门|所属|各村|村级|辖区|范围|本人|从业|发生|期间|过程|时间|实际|力度|等级|质量|服务|建设|处置|组织|汇总|统筹|意见|标准|职能|加大|级");

    /** What narrows a word stands before it; after an act and before a mark stands an object that goes without saying. */
    private static final Pattern BEFORE_A_WORD = Pattern.compile("^\\p{IsHan}");

    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}*(?:局|委员会|办公室|联合会|部门|机构|党委|政府)$");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private Narrowing() {}

    /**
     * @param difference what stands in its own text and not in the other
     * @param pair both texts
     * @param count how many differences they have
     */
    static boolean isLost(Difference difference, TwinPair pair, int count) {
        String run = difference.run();
        String words = MARKS.matcher(run).replaceAll("");
        if (isLimit(difference, pair, count)) {
            return true;
        }
        if (!(pair.isOfOneModel() || pair.isSurelyOne())
                || pair.lacking(difference).says(words)) {
            return false;
        }
        if (CLAUSE.matcher(run).find()) {
            return WHOLE_CLAUSE.matcher(run).matches()
                    && difference.from() > 0
                    && !isGround(run)
                    && particular(words).length() > SHORTEST;
        }
        return difference.from() > 0
                && words.length() >= SHORTEST
                && words.length() <= LONGEST
                && words.length() == run.length()
                && BEFORE_A_WORD.matcher(difference.after()).find()
                && !OFFICE.matcher(words).matches()
                && particular(words).length() >= SHORTEST;
    }

    /** Whether it is what the text is limited to, in brackets, and the rest is one text. */
    static boolean isLimit(Difference difference, TwinPair pair, int count) {
        return BRACKETED.matcher(difference.run()).matches()
                && (count == 1 || pair.isOfOneModel() || pair.isSurelyOne())
                && !pair.lacking(difference)
                        .says(MARKS.matcher(difference.run()).replaceAll(""));
    }

    /** Whether a clause says only why, how well or by what rule. */
    static boolean isGround(String clause) {
        return GROUND.matcher(clause).find();
    }

    /** What is left of words without those that say nothing of their own. */
    private static String particular(String words) {
        String said = Vocabulary.tokens(words).stream()
                .filter(token -> token.kind() != Token.Kind.FILLER)
                .map(Token::text)
                .collect(Collectors.joining());
        return GENERAL.matcher(said).replaceAll("");
    }
}
