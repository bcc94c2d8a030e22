package org.dutygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.ast.factory.Cypher5AstLexer;

/** Reads a statement by Neo4j's own grammar of Cypher 5, without asking a database. */
final class Syntax {

    /** How deep a statement may be nested, in rules of the grammar: a bracket within a bracket takes 14. */
    private static final int DEEPEST = 2_000;

    private Syntax() {}

    /**
     * Every part of a statement, however deep it stands within another, outer parts first.
     *
     * @throws RefusedStatementException where it is not one statement, or nested too deep
     */
    static List<ParserRuleContext> parts(String cypher) {
        Cypher5Parser.StatementsContext whole = parse(cypher);
        if (whole.statement().size() != 1) {
            throw new RefusedStatementException(
                    "statement", "1 ≠ " + whole.statement().size());
        }
        List<ParserRuleContext> parts = new ArrayList<>();
        Deque<Part> open = new ArrayDeque<>(List.of(new Part(whole, 0)));
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (part.depth() > DEEPEST) {
                throw new RefusedStatementException("nested");
            }
            parts.add(part.node());
            for (int n = part.node().getChildCount() - 1; n >= 0; n--) {
                ParseTree child = part.node().getChild(n);
                if (child instanceof ParserRuleContext inner) {
                    open.push(new Part(inner, part.depth() + 1));
                }
            }
        }
        return parts;
    }

    private static Cypher5Parser.StatementsContext parse(String cypher) {
        try {
            Cypher5AstLexer lexer = Cypher5AstLexer.fromString(cypher, true);
            lexer.removeErrorListeners();
            lexer.addErrorListener(new Refusing());
            CommonTokenStream words = new CommonTokenStream(lexer);
            words.fill();
            Nesting.check(words.getTokens());
            Cypher5Parser parser = new Cypher5Parser(words);
            parser.removeErrorListeners();
            parser.addErrorListener(new Refusing());
            return parser.statements();
        } catch (StackOverflowError tooDeep) {
            throw new RefusedStatementException("nested");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a statement that is in memory", e);
        }
    }

    private record Part(ParserRuleContext node, int depth) {}

    /** Ends the reading at the first thing that the grammar does not know. */
    private static final class Refusing extends BaseErrorListener {

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            throw new RefusedStatementException(
                    "statement", line + ":" + (column + 1) + " " + message.replaceFirst("(?s) expecting .*", ""));
        }
    }
}
