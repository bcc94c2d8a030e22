package org.dutygraph.resolve.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.Token.Kind;

/**
 * A normal form, analysed once.
 *
 * @param text the normal form
 * @param clauses its clauses that say something, the first being the main matter; at least one
 * @param grams the pairs of each clause
 * @param whole the pairs of all clauses
 * @param acts what is done to the main matter: the acts that end its clause, the last first, or, where it ends otherwise, those that
 *     begin it
 * @param kinds the kinds of these acts, or, where none of these is known, of those that begin it; empty where none is known there either
 */
public record Wording(
        String text, List<String> clauses, List<Grams> grams, Grams whole, Set<String> acts, Set<String> kinds) {

    public Wording {
        clauses = List.copyOf(clauses);
        grams = List.copyOf(grams);
    }

    /** Analyses a normal form. */
    public static Wording of(String normalForm) {
        List<String> clauses = Clauses.of(normalForm).stream()
                .filter(clause -> Grams.of(clause).size() > 0)
                .toList();
        if (clauses.isEmpty()) {
            clauses = List.of(normalForm);
        }
        List<Grams> grams = clauses.stream().map(Grams::of).toList();
        // 对甲，乙的处罚 is one sentence: its act stands at its end, not at the end of its first clause
        String decisive = normalForm.startsWith("对") ? normalForm : clauses.get(0);
        Set<String> acts = finalActs(decisive);
        if (acts.isEmpty()) {
            // 推荐甲先进典型: what is done stands before its object
            acts = firstActs(decisive);
        }
        return new Wording(
                normalForm,
                clauses,
                grams,
                Grams.union(grams),
                acts,
                kinds(acts).or(() -> kinds(firstActs(decisive))).orElse(Set.of()));
    }

    private static Optional<Set<String>> kinds(Set<String> acts) {
        Set<String> kinds =
                acts.stream().flatMap(act -> Vocabulary.workOf(act).stream()).collect(Collectors.toUnmodifiableSet());
        return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds);
    }

    /** 排查整治甲的隐患: the acts before the first object. */
    private static Set<String> firstActs(String text) {
        return Vocabulary.tokens(text).stream()
                .takeWhile(token -> token.kind() != Kind.OBJECT)
                .filter(token -> token.kind() == Kind.ACT)
                .map(Token::text)
                .collect(Collectors.toSet());
    }

    /** The first clause, which decides what a bundle is about. */
    public Grams main() {
        return grams.get(0);
    }

    private static Set<String> finalActs(String text) {
        Set<String> acts = new LinkedHashSet<>();
        List<Token> tokens = Vocabulary.tokens(text.replaceAll("\\([^()]*\\)$", ""));
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).kind() != Kind.OBJECT; i--) {
            if (!acts.isEmpty() && tokens.get(i).text().equals("的")) {
                break;
            }
            if (tokens.get(i).kind() == Kind.ACT) {
                acts.add(tokens.get(i).text());
            }
        }
        return acts;
    }
}
