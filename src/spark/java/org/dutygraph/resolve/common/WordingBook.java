package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.resolve.wording.Rarity;
import org.dutygraph.resolve.wording.Wording;

/**
 * All distinct normal forms, in the order that they have in the application, and for each the others that it is compared with there. Takes
 * about 1.5 KB for each; for several threads.
 */
public final class WordingBook {

    private static final Comparator<Form> ORDER =
            Comparator.comparing((Form form) -> !form.basic()).thenComparing(Form::text);

    private final List<Form> forms;
    private final Scores scores;
    private final Candidates candidates;

    /** A book of these, which are {@link #sorted}. */
    public WordingBook(List<Form> forms) {
        List<Phrasing> phrasings = new ArrayList<>();
        for (Form form : forms) {
            phrasings.add(new Phrasing(
                    phrasings.size(),
                    form.basic(),
                    Wording.of(form.text()),
                    Set.copyOf(form.functions()),
                    form.duties()));
        }
        Rarity rarity = new Rarity(
                phrasings.stream().map(phrasing -> phrasing.wording().whole()).toList());
        this.forms = forms;
        this.scores = new Scores(phrasings, rarity, Weights.DEFAULT);
        this.candidates = new Candidates(scores.all(), rarity);
    }

    /** In the order of a book. */
    public static List<Form> sorted(Collection<Form> forms) {
        return forms.stream().sorted(ORDER).toList();
    }

    /** Those that one is compared with, and how alike they are. */
    public List<Pair> pairs(int number) {
        List<Pair> pairs = new ArrayList<>();
        for (int other : candidates.of(scores.all().get(number))) {
            pairs.add(new Pair(forms.get(number), forms.get(other), scores.of(number, other)));
        }
        return pairs;
    }

    /**
     * The common duties of all duties, where the pairs to begin with have been found before.
     *
     * @param pairs all that there are of the duties' normal forms
     * @throws IllegalArgumentException where a pair is of a normal form that no duty has
     */
    public static Resolution resolve(
            DutyRoll duties, Register register, Collection<Judgement> decisions, Iterable<Pair> pairs) {
        Phrasings phrasings = Phrasings.of(duties);
        Judgements judgements = new Judgements(decisions, phrasings.rows());
        Rarity rarity = new Rarity(phrasings.all().stream()
                .map(phrasing -> phrasing.wording().whole())
                .toList());
        Scores scores = new Scores(phrasings.all(), rarity, Weights.DEFAULT);
        Seeds seeds = new Seeds(register, judgements);
        Rounds rounds = new Rounds(rarity, scores, judgements, numbered(pairs, phrasings));
        List<Cluster> clusters = rounds.join(seeds.of(phrasings));
        return new Outcome(clusters, phrasings, scores, rounds.last(), register, seeds, judgements).resolution();
    }

    private static Pairs numbered(Iterable<Pair> pairs, Phrasings phrasings) {
        Map<Register.Wanted, Integer> numbers = new HashMap<>();
        phrasings
                .all()
                .forEach(phrasing ->
                        numbers.put(new Register.Wanted(phrasing.basic(), phrasing.text()), phrasing.index()));
        LongArrayList within = new LongArrayList();
        LongArrayList across = new LongArrayList();
        for (Pair pair : pairs) {
            long numbered = Pairs.of(number(pair.one(), numbers), number(pair.other(), numbers));
            (pair.one().basic() == pair.other().basic() ? within : across).add(numbered);
        }
        return new Pairs(within.toLongArray(), across.toLongArray());
    }

    private static int number(Form form, Map<Register.Wanted, Integer> numbers) {
        Integer number = numbers.get(new Register.Wanted(form.basic(), form.text()));
        if (number == null) {
            throw new IllegalArgumentException("No duty has " + form.text());
        }
        return number;
    }

    /**
     * A normal form.
     *
     * @param basic whether basic duties have it, or others
     * @param functions those of all departments that lead or receive duties that have it
     * @param duties how many there are
     */
    public record Form(boolean basic, String text, List<String> functions, int duties) implements Serializable {}

    /** Two normal forms and how alike they are, from 0 to hardly above 1. */
    public record Pair(Form one, Form other, double score) {}
}
