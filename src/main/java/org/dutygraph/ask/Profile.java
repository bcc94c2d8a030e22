package org.dutygraph.ask;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.question.Asked;
import org.dutygraph.question.Parameter;
import org.dutygraph.question.Question;

/**
 * A question with all the ways of asking it: its title, its own sentence with and without values, and those its file adds.
 *
 * @param tokens of all its phrasings
 * @param shares the share of its phrasings that have each of these
 * @param core the concepts that most of its phrasings have
 * @param about the tokens of what it says of itself
 */
record Profile(
        Question question,
        List<Phrasing> phrasings,
        Set<String> tokens,
        Map<String, Double> shares,
        Set<String> core,
        Set<String> about) {

    /** The share of phrasings that makes a concept one that the question is always about. */
    private static final double MOST = 0.7;

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]|]*)(?:\\|([^\\[\\]|]*))?]");

    /** Whether any way of asking the question has a token, or what is said about it. */
    boolean knows(String token) {
        return tokens.contains(token) || about.contains(token);
    }

    /** Whether its answer has the largest numbers first, or the smallest where that is wanted. */
    boolean ranks() {
        return question.parameters().stream()
                .anyMatch(parameter -> parameter.type().equals("rank"));
    }

    /** Whether its rows have an order of their own: by size, by likeness, or along a path. */
    boolean isOrdered() {
        return ranks()
                || question.parameters().stream()
                        .anyMatch(parameter -> parameter.type().equals("alike")
                                || parameter.type().equals("path-over"));
    }

    /** Whether it is asked of all kinds of act, so that those that a text names are examples. */
    boolean isAboutActs() {
        return tokens.contains("=act")
                && question.parameters().stream()
                        .noneMatch(parameter -> parameter.type().equals("act"));
    }

    static Profile of(Question question, Lexicon lexicon) {
        Map<String, String> types =
                question.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::type));
        List<Phrasing> phrasings = texts(question)
                .distinct()
                .map(text -> Phrasing.of(text, types, lexicon))
                .toList();
        Set<String> tokens = new HashSet<>();
        phrasings.forEach(phrasing -> tokens.addAll(phrasing.tokens()));
        Set<String> about =
                new LinkedHashSet<>(Tokens.of(lexicon.pieces(question.about().zh())));
        about.addAll(Tokens.of(lexicon.pieces(question.about().en())));
        Map<String, Double> shares =
                tokens.stream().collect(Collectors.toMap(token -> token, token -> share(phrasings, token)));
        return new Profile(question, phrasings, tokens, shares, core(tokens, shares), about);
    }

    private static double share(List<Phrasing> phrasings, String token) {
        return phrasings.stream()
                        .filter(phrasing -> phrasing.tokens().contains(token))
                        .count()
                / (double) phrasings.size();
    }

    private static Set<String> core(Set<String> tokens, Map<String, Double> shares) {
        return tokens.stream()
                .filter(Tokens::isTelling)
                .filter(token -> shares.getOrDefault(token, 0.0) >= MOST)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Question question) {
        Asked asked = question.asked();
        Stream<String> own = Stream.of(
                        question.question().zh(), question.question().en())
                .flatMap(pattern -> Stream.of(chosen(pattern, true), chosen(pattern, false)));
        Stream<String> added = asked == null ? Stream.empty() : Stream.concat(asked.zh().stream(), asked.en().stream());
        return Stream.concat(Stream.of(question.title().zh(), question.title().en()), Stream.concat(own, added));
    }

    /** The pattern with all its values, or with none that it can do without. */
    private static String chosen(String pattern, boolean with) {
        return CHOICE.matcher(pattern).replaceAll(choice -> with ? part(choice, 1) : part(choice, 2));
    }

    private static String part(MatchResult choice, int group) {
        return java.util.regex.Matcher.quoteReplacement(choice.group(group) == null ? "" : choice.group(group));
    }
}
