package org.dutygraph.download;

import java.util.ArrayList;
import java.util.List;
import org.dutygraph.exchange.GraphShape;
import org.dutygraph.exchange.NodeKind;
import org.dutygraph.exchange.RelationshipKind;

/** How Neo4j's own tool makes a database of the files of nodes and relationships. */
final class Neo4jImport {

    /** The file that holds the command's arguments, one a line. */
    static final String ARGUMENTS_FILE = "neo4j-import.args";

    /** The command, to be run where the files have been unpacked. */
    static final String COMMAND = "neo4j-admin database import full neo4j @" + ARGUMENTS_FILE;

    private Neo4jImport() {}

    static String nodesFile(NodeKind kind) {
        return "nodes/" + kind.label() + ".csv";
    }

    static String relationshipsFile(RelationshipKind kind) {
        return "relationships/" + kind.name() + ".csv";
    }

    /** The arguments; the file paths are relative to the folder of the arguments' own file. */
    static String arguments(GraphShape shape) {
        List<String> lines = new ArrayList<>(List.of("--multiline-fields=true", "--array-delimiter=U+000A"));
        shape.nodes().forEach(kind -> lines.add("--nodes=" + nodesFile(kind)));
        shape.relationships().forEach(kind -> lines.add("--relationships=" + relationshipsFile(kind)));
        return String.join("\n", lines) + "\n";
    }
}
