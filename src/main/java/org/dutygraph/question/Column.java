package org.dutygraph.question;

/**
 * A column of an answer.
 *
 * @param name its name in the statement, in JSON and in CSV
 * @param type {@code string}, {@code integer}, {@code number}, {@code boolean} or {@code list}
 * @param zh what it holds, in Chinese
 * @param en what it holds, in English
 */
public record Column(String name, String type, String zh, String en) {

    /** Whether it holds keys or checksums, which a reader seldom wants to see. */
    boolean holdsKeys() {
        return name.matches("(?:.*_)?(?:code|id)s?|sha256");
    }

    /** Whether it holds the names of documents. */
    boolean holdsDocuments() {
        return name.matches("(?:.*_)?document");
    }

    /** Whether it holds lines of documents, of which another column tells the document. */
    boolean holdsLines() {
        return name.matches("(?:.*_)?line");
    }

    /** Whether it holds numbers to count with or to compare. */
    boolean holdsNumbers() {
        return type.equals("integer") || type.equals("number");
    }
}
