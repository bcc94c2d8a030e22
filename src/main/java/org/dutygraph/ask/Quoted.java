package org.dutygraph.ask;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words that a text says are to be looked for as they stand: those in quotation marks, and a single character that is said to be
 * mentioned, 提到税, since one character alone is too little to be told from the words of a sentence otherwise.
 *
 * @param from where they begin in the text, with their marks
 * @param to where they end
 */
record Quoted(String words, int from, int to) {

    private static final Pattern QUOTED = Pattern.compile("[“\"「『《‘]([^“”\"「」『』《》‘’]{1,60})[”\"」』》’]"
            + "|(?<=提到了?|提到过|提及|写到了?|写着|写有|说到了?|讲到了?|谈到了?|含有|涉及)(?![谁啥哪几它他])(\\p{IsHan})"
            + "(?=的?(?:事|职责|条款|条目|工作|任务|活|有)|的?[\\s？?。！!，,吗呢]*$)"
            + "|(?<=\\bmention |\\bmentions |\\bmentioning )(\\p{IsHan})(?=[\\s?.!]*$)");

    private static final int MARKED = 1;
    private static final int SAID = 2;
    private static final int SAID_IN_ENGLISH = 3;

    /** All of a text, in their order. */
    static List<Quoted> in(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> new Quoted(
                        Objects.requireNonNullElseGet(
                                found.group(MARKED),
                                () -> Objects.requireNonNullElseGet(
                                        found.group(SAID), () -> found.group(SAID_IN_ENGLISH))),
                        found.start(),
                        found.end()))
                .toList();
    }
}
