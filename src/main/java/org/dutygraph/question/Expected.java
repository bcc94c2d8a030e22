package org.dutygraph.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a question's answer on the five lists that come with the application, asked with the samples of its
 * required parameters alone; a test holds it.
 *
 * @param rows how many rows there are; null where only {@code least} is known
 * @param least how many rows there are at least
 * @param row values, by column, that some row must have together; null where none is known
 */
record Expected(
        @Nullable Integer rows,
        @Nullable Integer least,
        @Nullable Map<String, Object> row) {}
