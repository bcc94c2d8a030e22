package org.dutygraph.ask;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text of several sentences, of which the last asks and the others only tell why: 领导要一份材料。麻烦查一下，……有哪些？
 *
 * @param told what stands before the sentence that asks; empty where all of the text asks
 * @param asked the sentence that asks; all of the text where none can be told apart
 */
record Preamble(String told, String asked) {

    private static final Pattern END = Pattern.compile("[。！!]|(?<=[a-z])\\.(?=\\s+\\p{Lu})");
    private static final Pattern ASKING = Pattern.compile(
            "[?？]|哪|什么|啥|多少|几[个项条件种]|谁|怎么|怎样|如何|有没有|是否|列|查|\\b(?:which|what|who|whom|how|where|list|show|find|is|are|do|does|did)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile("[?？]");
    /** What stands for something that was named before. */
    private static final Pattern POINTING_BACK = Pattern.compile(
            "[它该此]|其(?![他它余实中])|这(?:个|家|几个|些)?(?:[县市区乡镇局委办]|部门|单位|乡镇|事|类)|\\b(?:it|its|they|their|them|there|this|these|those)\\b|\\bthat (?=county|township|department|bureau|duty)",
            Pattern.CASE_INSENSITIVE);

    static Preamble of(String text) {
        int end = END.matcher(text)
                .results()
                .mapToInt(MatchResult::end)
                .filter(at -> ASKING.matcher(text.substring(at)).find())
                .max()
                .orElse(0);
        String told = text.substring(0, end);
        String asked = text.substring(end).strip();
        return told.isEmpty()
                        || QUESTION.matcher(told).find()
                        || POINTING_BACK.matcher(asked).find()
                ? new Preamble("", text)
                : new Preamble(told, asked);
    }
}
