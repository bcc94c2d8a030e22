package org.dutygraph.resolve.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dutygraph.resolve.wording.Token.Kind;

/**
 * The parts of a bundle, in its order: 开展档案管理，加强会务保障 has two. Coordinated phrases part where each has its own object and
 * its own act (土地变更调查、土地统计), not where they share one (印章、档案管理). What stands in brackets comes last.
 */
public final class Clauses {

    private static final Pattern STOP = Pattern.compile("[,;。:\\n]");
    private static final Pattern ASIDE = Pattern.compile("\\(([^()]{3,})\\)");
    private static final Pattern CONJUNCTION = Pattern.compile("[、及和与并]");
    private static final String CONJUNCTIONS = "、及和与并";

    private Clauses() {}

    /** The clauses of a normal form, none of them empty. */
    public static List<String> of(String normalForm) {
        List<String> clauses = new ArrayList<>();
        for (String sentence : STOP.split(ASIDE.matcher(normalForm).replaceAll(""), -1)) {
            divide(sentence, clauses);
        }
        ASIDE.matcher(normalForm).results().map(aside -> aside.group(1)).forEach(clauses::add);
        return clauses;
    }

    private static void divide(String sentence, List<String> clauses) {
        int begin = 0;
        for (int i = 0; i < sentence.length(); i++) {
            if (CONJUNCTIONS.indexOf(sentence.charAt(i)) >= 0 && joinsPhrases(sentence, begin, i)) {
                clauses.add(sentence.substring(begin, i));
                begin = i + 1;
            }
        }
        if (begin < sentence.length()) {
            clauses.add(sentence.substring(begin));
        }
    }

    private static boolean joinsPhrases(String sentence, int begin, int at) {
        String rest = sentence.substring(at + 1);
        if (rest.startsWith("其") || rest.startsWith("时")) {
            return false;
        }
        return isPhrase(sentence.substring(begin, at)) && isPhrase(CONJUNCTION.split(rest, 2)[0]);
    }

    private static boolean isPhrase(String text) {
        List<Token> said = Vocabulary.tokens(text).stream()
                .filter(token -> token.kind() != Kind.FILLER)
                .toList();
        return !said.isEmpty()
                && said.get(said.size() - 1).kind() == Kind.ACT
                && said.stream()
                        .anyMatch(token ->
                                token.kind() == Kind.OBJECT && token.text().length() > 1);
    }
}
