package org.dutygraph.resolve.quality;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/** What a run of characters says by itself. */
final class Run {

    private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");

    private static final Pattern OWN_PLACE =
            Pattern.compile("^(?:由|我|本|全|各|该|所属|属地|自身|省|自治区|州|地区|县|市|区|旗|乡|镇|街道|村|居|社区|辖区|行政区域|级|内|的|和|及)+$");

    private Run() {}

    static String content(String run) {
        return MARKS.matcher(run).replaceAll("");
    }

    /** What a run says besides fillers. */
    static String said(String run) {
        return Vocabulary.tokens(content(run)).stream()
                .filter(token -> token.kind() != Token.Kind.FILLER)
                .map(Token::text)
                .collect(Collectors.joining());
    }

    static boolean acts(String run) {
        return Vocabulary.tokens(run).stream().anyMatch(token -> token.kind() == Token.Kind.ACT);
    }

    static boolean isAct(String word) {
        List<Token> tokens = Vocabulary.tokens(word);
        return tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.ACT;
    }

    /** Whether a run is another word for the own place. */
    static boolean isOwnPlace(String run) {
        return OWN_PLACE.matcher(run).matches();
    }

    /** How many differences there are but for own places and words that say nothing. */
    static int telling(List<Difference> differences) {
        return (int) differences.stream()
                .filter(difference -> !saysNothing(difference.run()) || !saysNothing(difference.otherRun()))
                .count();
    }

    private static boolean saysNothing(String run) {
        return said(run).isEmpty() || isOwnPlace(content(run));
    }
}
