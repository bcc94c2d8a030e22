package org.dutygraph.bloom;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A statement as Neo4j Browser keeps it: the first line, a comment, is its name. Its values stand in the statement, not in
 * commands before it, because Browser draws the graph at once only where there is a single statement.
 *
 * @param name what it does, in Chinese
 * @param fileName its name in an archive
 */
record Script(String name, String fileName, String text) {

    static Script of(Phrase phrase) {
        String name = phrase.filled(phrase.samples());
        Map<String, String> literals =
                phrase.parameters().stream().collect(Collectors.toMap(Phrase.Parameter::name, Script::literal));
        return new Script(
                name, phrase.name() + ".cypher", "// " + name + "\n" + Phrase.fill(phrase.cypher(), literals) + ";\n");
    }

    private static String literal(Phrase.Parameter parameter) {
        return parameter.dataType().equals("Integer") ? parameter.sample() : "'" + parameter.sample() + "'";
    }
}
