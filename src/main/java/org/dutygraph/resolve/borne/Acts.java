package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.Tables;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * What a text does about the words that name an object: the acts of their own clause, and of those that go on from it
 * (发现…上报, 并…). Where the object is that of publicity, training or figures, nothing is done about it.
 */
final class Acts {

    private static final Pattern CLAUSE = Pattern.compile("[,;。]");
    private static final Pattern GOES_ON =
            Pattern.compile("(?:对)?发现|并|和|或|及其|开展|进行|受理|初审|审核|核实|上报|报告|制止|劝阻|及时|予以|依法|按|配合|做好|对其|协助");
    private static final Pattern SAYS_MORE_ABOUT = Pattern.compile("^(?:的|等|工作|相关|有关|法律法规|法规|政策|知识|安全|科普)*"
            + "(?:宣传|普法|(?:培训|教育)(?!问题|机构|单位|市场|行为)|任务完成情况|完成情况|总结|面积|台账|统计表|选址)");
    private static final Pattern OF_CARE = Pattern.compile("巡[林草河湖田护查山]|护[林草](?!员)|管护|养护|管理保护");
    /** What is done to what is looked after. */
    static final String CARE = "巡护";

    private static final List<Step> CHAINS = Tables.rows("/resolve/borne/chains.csv").stream()
            .map(row -> new Step(row.getField("step"), Pattern.compile(row.getField("words"))))
            .toList();

    private Acts() {}

    /** The acts of a whole text, in its order, and the chains of them that {@code chains.csv} knows. */
    static List<String> of(String text) {
        List<String> acts = new ArrayList<>();
        Vocabulary.tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.ACT)
                .forEach(token -> acts.add(token.text()));
        CHAINS.stream().filter(chain -> chain.words().matcher(text).find()).forEach(chain -> acts.add(chain.name()));
        return acts;
    }

    /** Whether a text looks after something on the spot, and does more than to make it known. */
    static boolean areOfCare(String text) {
        return OF_CARE.matcher(text).find() && !text.contains("宣传");
    }

    /** The acts of a text that govern some of its words; those within the words are none of them. */
    static List<String> governing(String text, String words) {
        return governingOrIn(text, words).stream()
                .filter(act -> !words.contains(act))
                .toList();
    }

    /** The acts of a text that govern some of its words, and those within the words. */
    static List<String> governingOrIn(String text, String words) {
        StringBuilder said = new StringBuilder();
        boolean here = false;
        int from = 0;
        Matcher stop = CLAUSE.matcher(text);
        int at = Math.max(0, text.indexOf(words));
        while (from <= text.length()) {
            int to = stop.find() ? stop.start() : text.length();
            String clause = text.substring(from, to);
            boolean hasWords = from < at + words.length() && to > at;
            here = hasWords || (here && GOES_ON.matcher(clause).lookingAt());
            if (here) {
                said.append(clause).append(',');
            }
            from = to + 1;
        }
        String after = text.substring(Math.min(text.length(), at + words.length()));
        if (SAYS_MORE_ABOUT.matcher(after).find()) {
            return List.of();
        }
        return of(said.toString());
    }

    /** The chains of acts alone that govern some words of a text. */
    static List<String> chains(String text, String words) {
        Set<String> names = CHAINS.stream().map(Step::name).collect(Collectors.toSet());
        return governing(text, words).stream().filter(names::contains).toList();
    }

    /** Several acts that are one step of a case. */
    private record Step(String name, Pattern words) {}
}
