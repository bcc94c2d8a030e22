package org.dutygraph.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.question.Catalogue;
import org.dutygraph.question.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The profiles of the questions that the catalogue has now, and how much each token tells among them. */
@Component
class Profiles {

    private static final double CONCEPT = 1.5;
    private static final double SLOT = 0.6;

    private final Catalogue catalogue;
    private final Lexicon lexicon = Lexicon.read();
    private volatile @Nullable State state;

    Profiles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** All profiles; made anew when a question has come, gone or changed. */
    State now() {
        List<Question> questions = List.copyOf(catalogue.all());
        State last = state;
        if (last == null || !last.questions().equals(questions)) {
            last = State.of(questions, lexicon);
            state = last;
        }
        return last;
    }

    /**
     * The questions at one time.
     *
     * @param weights the square of each token's weight: the fewer questions have it, the more it tells
     */
    record State(List<Question> questions, List<Profile> profiles, Map<String, Double> weights) {

        static State of(List<Question> questions, Lexicon lexicon) {
            List<Profile> profiles = questions.stream()
                    .map(question -> Profile.of(question, lexicon))
                    .toList();
            Map<String, Integer> frequencies = new HashMap<>();
            profiles.forEach(profile -> profile.tokens().forEach(token -> frequencies.merge(token, 1, Integer::sum)));
            Map<String, Double> weights = new HashMap<>();
            frequencies.forEach((token, count) -> weights.put(token, square(token, profiles.size() / (double) count)));
            return new State(questions, profiles, weights);
        }

        private static double square(String token, double rarity) {
            double weight =
                    Math.log(1 + rarity) * (Tokens.isConcept(token) ? CONCEPT : Tokens.isSlot(token) ? SLOT : 1);
            return weight * weight;
        }

        /** What tokens weigh together; one that no question has weighs as much as one of a single question. */
        double weight(Collection<String> tokens) {
            double sum = 0;
            for (String token : tokens) {
                Double known = weights.get(token);
                sum += known == null ? square(token, profiles.size()) : known;
            }
            return sum;
        }

        /** How alike two sets of tokens are: the cosine of their weights, 0 to 1. */
        double likeness(Set<String> one, Set<String> other) {
            double shared = weight(one.stream().filter(other::contains).toList());
            double norms = Math.sqrt(weight(one) * weight(other));
            return norms == 0 ? 0 : shared / norms;
        }

        boolean knows(String token) {
            return weights.containsKey(token);
        }
    }
}
