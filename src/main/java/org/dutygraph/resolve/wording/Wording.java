package org.dutygraph.resolve.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dutygraph.resolve.wording.Token.Kind;

/**
 * A normal form, analysed once.
 *
 * @param text the normal form
 * @param clauses its clauses that say something, the first being the main matter; at least one
 * @param grams the pairs of each clause
 * @param whole the pairs of all clauses
 * @param acts what is done to the main matter: the acts that end its clause, the last first
 */
public record Wording(String text, List<String> clauses, List<Grams> grams, Grams whole, Set<String> acts) {

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
        return new Wording(normalForm, clauses, grams, Grams.union(grams), finalActs(decisive));
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
