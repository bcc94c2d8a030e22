package org.dutygraph.quality;

/** How many findings there are of a rule in a document. */
record RuleCount(String document, String township, String rule, String grade, long findings) {}
