package org.dutygraph.ask;

import org.dutygraph.question.Words;

/**
 * Why a question is thought to be meant, or not.
 *
 * @param rule which of the scoring rules says so
 * @param score between -1 and 1
 * @param words the reason as a sentence
 */
record Reason(String rule, double score, Words words) {}
