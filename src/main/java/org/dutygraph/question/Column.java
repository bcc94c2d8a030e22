package org.dutygraph.question;

/**
 * A column of an answer.
 *
 * @param name its name in the statement, in JSON and in CSV
 * @param type {@code string}, {@code integer}, {@code number}, {@code boolean} or {@code list}
 * @param zh what it holds, in Chinese
 * @param en what it holds, in English
 */
public record Column(String name, String type, String zh, String en) {}
