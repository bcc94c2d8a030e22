package org.dutygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that can be downloaded, as the index and the page of downloads list it. A feature that has one declares it as a
 * bean; the messages {@code download.<name>.title} and {@code download.<name>.about} say what it is.
 *
 * @param name of the file, such as {@code duties.csv}
 * @param path its address
 * @param columns what its rows hold; none where it is no table
 * @param rows how many rows, or nodes and relationships, it holds, where that is known
 */
public record Downloadable(
        String name,
        String path,
        String mediaType,
        Group group,
        List<Column> columns,
        @Nullable Long rows) {

    /** A file without columns, whose length is not known. */
    public static Downloadable file(String name, String path, String mediaType, Group group) {
        return new Downloadable(name, path, mediaType, group, List.of(), null);
    }

    /** What a file is for; in the order in which they are listed. */
    public enum Group {
        /** Everything at once. */
        ALL,
        /** Tables for spreadsheets and statistics. */
        TABLES,
        /** The whole graph for programs that draw and measure graphs. */
        GRAPH,
        /** For Neo4j and its tools. */
        NEO4J
    }

    /**
     * A column.
     *
     * @param type string, integer, number, boolean, date, or a list of these, such as {@code string[]}
     * @param word the message {@code column.<word>} says what it holds
     */
    public record Column(String name, String type, String word) {}
}
