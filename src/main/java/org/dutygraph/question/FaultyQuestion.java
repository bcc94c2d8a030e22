package org.dutygraph.question;

/**
 * A file of the questions' folder that is no question of the catalogue.
 *
 * @param file its name
 * @param rule what is wrong, as a word that stays the same
 * @param error what is wrong and how to mend it, in words
 */
record FaultyQuestion(String file, String rule, Words error) {}
