package org.dutygraph.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;

/**
 * The pattern at the right of {@code =~} in an added question. Java's regular expressions can take longer than the world is
 * old and cannot be stopped, neither by the database's time limit nor otherwise; so only such patterns are admitted as
 * stand in the statement itself, repeat nothing but single characters, and few of them.
 */
final class RegularExpression {

    private static final int MOST_REPETITIONS = 3;
    private static final Pattern CYPHER_ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    /** Things that can refer, quote, look around or change what later characters mean. */
    private static final Pattern STRANGE = Pattern.compile("\\\\[1-9kQE]|\\(\\?(?![is:]+[):])");

    private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*[*+{]");
    private static final Pattern REPETITION = Pattern.compile("[*+{]");

    private RegularExpression() {}

    /**
     * Lets a pattern pass.
     *
     * @throws RefusedStatementException where it is not known to be quick
     */
    static void check(ParserRuleContext pattern) {
        if (!isLiteral(pattern) || !isQuick(meant(pattern))) {
            throw new RefusedStatementException("pattern", pattern.getText());
        }
    }

    private static boolean isLiteral(ParserRuleContext pattern) {
        Token token = pattern.getStart();
        return token == pattern.getStop()
                && (token.getType() == Cypher5Lexer.STRING_LITERAL1 || token.getType() == Cypher5Lexer.STRING_LITERAL2);
    }

    private static String meant(ParserRuleContext literal) {
        String text = literal.getText();
        return CYPHER_ESCAPE
                .matcher(text.substring(1, text.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1)));
    }

    /** Whether a pattern repeats single characters alone and at most three times over. */
    static boolean isQuick(String pattern) {
        String bare = CLASS.matcher(ESCAPED.matcher(pattern).replaceAll("x")).replaceAll("x");
        return !STRANGE.matcher(pattern).find()
                && !REPEATED_GROUP.matcher(bare).find()
                && REPETITION.matcher(bare).results().count() <= MOST_REPETITIONS;
    }
}
