package org.dutygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a question that a person has added may be made of.
 *
 * @param parts the grammar's rules
 * @param changes those of the other rules that change the graph or its schema
 * @param procedures the procedures that it may call
 * @param functions the functions that it may use, in small letters
 */
record Admitted(Set<String> parts, Set<String> changes, Set<String> procedures, Set<String> functions) {

    private static final String FILE = "/graph/admitted.yaml";
    private static final int EXCERPT = 60;

    static Admitted read() {
        try (InputStream file = Admitted.class.getResourceAsStream(FILE)) {
            Object lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return JsonMapper.shared().convertValue(lists, Admitted.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * Lets a part of a statement pass.
     *
     * @throws RefusedStatementException where it may not be there
     */
    void check(ParserRuleContext part) {
        if (!parts.contains(rule(part))) {
            ParseTree first = part.getChildCount() == 0 ? part : part.getChild(0);
            boolean changing = Stream.of(part, first)
                    .anyMatch(node -> node instanceof ParserRuleContext inner && changes.contains(rule(inner)));
            throw changing
                    ? new RefusedStatementException("writes")
                    : new RefusedStatementException("beyond-the-graph", excerpt(part));
        }
        if (part instanceof Cypher5Parser.ProcedureNameContext procedure && !procedures.contains(name(procedure))) {
            throw new RefusedStatementException(
                    "procedure",
                    name(procedure),
                    String.join(", ", procedures.stream().sorted().toList()));
        }
        if (part instanceof Cypher5Parser.FunctionNameContext function
                && !functions.contains(name(function).toLowerCase(Locale.ROOT))) {
            throw new RefusedStatementException("function", name(function));
        }
        if (part instanceof Cypher5Parser.StringAndListComparisonContext comparison && comparison.REGEQ() != null) {
            RegularExpression.check(comparison.expression6());
        }
        if (part instanceof Cypher5Parser.FunctionInvocationContext call
                && name(call.functionName()).equalsIgnoreCase("range")) {
            NumberRange.check(call);
        }
    }

    private static String rule(ParserRuleContext part) {
        return Cypher5Parser.ruleNames[part.getRuleIndex()];
    }

    /** A name as it is meant, without the marks around it. */
    static String name(ParserRuleContext named) {
        return named.getText().replace("`", "");
    }

    private static String excerpt(ParserRuleContext part) {
        Token first = part.getStart();
        int end = Math.max(
                first.getStopIndex(),
                part.getStop() == null ? 0 : part.getStop().getStopIndex());
        String text = first.getInputStream()
                .getText(Interval.of(first.getStartIndex(), Math.min(end, first.getStartIndex() + EXCERPT)));
        return text.replaceAll("\\s+", " ");
    }
}
