package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.dutygraph.question.Parameter;

/**
 * By what a question is recognised; each rule looks at one thing alone. The weights are those that find most ways of asking
 * where each is taken out of the catalogue and asked.
 */
enum ScoringRule {

    /** The way of asking that has most words in common with the text, the rarer the more. */
    WORDS(0.30) {
        @Override
        Finding find(Comparison it) {
            Set<String> tokens = it.reading().tokens();
            Phrasing best = bestByWords(it);
            double likeness = it.state().likeness(tokens, best.tokens());
            return new Finding(likeness, "ask.words", List.of(best.text()));
        }
    },

    /** Whether the text has what the question is always about; a question of reclaimed duties says so in nearly all ways. */
    CORE(0.10) {
        @Override
        Finding find(Comparison it) {
            Set<String> tokens = it.reading().tokens();
            List<String> lacking = it.profile().core().stream()
                    .filter(token -> !tokens.contains(token))
                    // which has fewest is asked of the same order
                    .filter(token -> !token.equals(MOST) || !tokens.contains(FEWEST))
                    .toList();
            double all = it.state().weight(it.profile().core());
            return lacking.isEmpty()
                    ? new Finding(0, "ask.core", List.of())
                    : new Finding(-it.state().weight(lacking) / all, "ask.core.lacking", List.of());
        }
    },

    /** How much of the text occurs in any way of asking the question. */
    COVERAGE(0.10) {
        @Override
        Finding find(Comparison it) {
            List<String> tokens = it.reading().tokens().stream()
                    .filter(token -> !Tokens.isSlot(token))
                    .toList();
            List<String> found = tokens.stream()
                    .filter(token -> it.profile().tokens().contains(token)
                            || it.profile().about().contains(token))
                    .toList();
            double all = it.state().weight(tokens);
            return new Finding(
                    all == 0 ? 0 : it.state().weight(found) / all,
                    "ask.coverage",
                    List.of(String.valueOf(found.size()), String.valueOf(tokens.size())));
        }
    },

    /** How usual the words of the text are in the ways of asking the question; a word that one way in twenty has says less. */
    USUAL(0.40) {
        @Override
        Finding find(Comparison it) {
            Map<String, Double> shares = it.profile().shares();
            double all = 0;
            double usual = 0;
            for (String token : it.reading().tokens()) {
                double weight = Math.sqrt(it.state().weight(List.of(token)));
                all += weight;
                usual += weight * Math.sqrt(shares.getOrDefault(token, 0.0));
            }
            return new Finding(all == 0 ? 0 : usual / all, "ask.usual", List.of());
        }
    },

    /** Whether what the text asks for, townships or counties, is what the question may be asked for. */
    WANTED(0.08) {
        @Override
        Finding find(Comparison it) {
            List<String> wanted =
                    it.reading().tokens().stream().filter(Tokens::isWanted).toList();
            List<String> given =
                    it.profile().tokens().stream().filter(Tokens::isWanted).toList();
            return wanted.isEmpty() || given.isEmpty() || wanted.stream().anyMatch(given::contains)
                    ? new Finding(0, "ask.wanted", List.of())
                    : new Finding(-1, "ask.wanted.other", List.of());
        }
    },

    /** The way of asking whose meaning is nearest, as the language model has it. */
    MEANING(0.40) {
        @Override
        Finding find(Comparison it) {
            Meaning meaning = it.meaning();
            if (meaning == null) {
                return new Finding(0, "ask.meaning.unknown", List.of());
            }
            Phrasing best = best(it, phrasing -> meaning.likeness(it.vectors().of(phrasing)));
            double cosine = meaning.likeness(it.vectors().of(best));
            return new Finding(
                    Math.max(0, (cosine - NO_LIKENESS) / (1 - NO_LIKENESS)), "ask.meaning", List.of(best.text()));
        }
    },

    /** Whether the question can take what the text names, and the text has what the question needs. */
    PARAMETERS(0.30) {
        @Override
        Finding find(Comparison it) {
            Filling filling = it.filling();
            double score = filling.given().isEmpty() && filling.topic() == null ? 0 : TAKEN;
            List<String> unused = new ArrayList<>();
            for (Mention mention : filling.unused()) {
                score -= lost(mention, it);
                unused.add(mention.named().name());
            }
            score -= comparesLists(it) ? 0.3 : 0;
            score -= 0.8 * filling.missing().size();
            score -= filling.exact() ? 0 : 0.5;
            double lacking = it.reading().quoted().isEmpty() ? 0.4 : 0.6;
            score -= !it.reading().isAboutMatter() || filling.topic() != null ? 0 : lacking;
            boolean needsTopic = filling.topic() != null && filling.topic().required();
            score += needsTopic && it.reading().isAboutMatter() ? TAKEN : 0;
            if (!filling.missing().isEmpty()) {
                return new Finding(
                        Math.max(-1, score),
                        "ask.missing",
                        filling.missing().stream().map(Parameter::zh).toList());
            }
            return unused.isEmpty()
                    ? new Finding(Math.max(-1, score), "ask.fits", List.of())
                    : new Finding(Math.max(-1, score), "ask.unused", List.of(String.join("、", unused)));
        }
    };

    /** The cosine of texts that have nothing to do with each other, by the model used. */
    private static final double NO_LIKENESS = 0.45;

    private static final String MOST = "=most";
    private static final String FEWEST = "=few";
    private static final double TAKEN = 0.2;
    /** Words that are read as words, too. */
    private static final Set<String> SPOKEN_ANYWAY = Set.of("list", "act", "strength", "extent", "elsewhere");

    private final double weight;

    ScoringRule(double weight) {
        this.weight = weight;
    }

    abstract Finding find(Comparison it);

    double weight() {
        return weight;
    }

    /** What it counts that a question has no use for something that is named. */
    private static double lost(Mention mention, Comparison it) {
        if (mention.is("act") && it.profile().isAboutActs()) {
            return 0;
        }
        return SPOKEN_ANYWAY.contains(mention.named().type()) && !isSecond(mention, it.filling())
                ? 0.3
                : isOfTaken(mention, it) ? 0.5 : 0.8;
    }

    /** 沙湾的教体局: the place is said of the office alone, and the question takes that. */
    private static boolean isOfTaken(Mention mention, Comparison it) {
        return mention.is("county")
                && it.filling().given().values().stream()
                        .map(Filling.Value::from)
                        .anyMatch(from -> from != null
                                && from.is("function")
                                && it.reading().isRightBefore(mention, from));
    }

    /** 处罚、检查分别有多少: two are named, and the question takes one. */
    private static boolean isSecond(Mention mention, Filling filling) {
        return filling.given().values().stream()
                .map(Filling.Value::from)
                .anyMatch(from -> from != null
                        && from.is(mention.named().type())
                        && !from.named().isSameAs(mention.named()));
    }

    /** 自己干的有哪些: a text of one list alone is not asked by a question of how lists differ, which names two of them itself. */
    private static boolean comparesLists(Comparison it) {
        return Implied.listsIn(it.reading().tokens()).size() == 1
                && it.filling().given().values().stream().noneMatch(value -> value.from() == null)
                && Implied.listsIn(bestByWords(it).tokens()).size() > 1;
    }

    private static Phrasing bestByWords(Comparison it) {
        Set<String> tokens = it.reading().tokens();
        return best(it, phrasing -> it.state().likeness(tokens, phrasing.tokens()));
    }

    private static Phrasing best(Comparison it, ToDoubleFunction<Phrasing> likeness) {
        Phrasing best = it.profile().phrasings().get(0);
        double most = -1;
        for (Phrasing phrasing : it.profile().phrasings()) {
            double alike = likeness.applyAsDouble(phrasing);
            if (alike > most) {
                best = phrasing;
                most = alike;
            }
        }
        return best;
    }
}
