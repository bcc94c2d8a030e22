package org.dutygraph.resolve.common;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * One reason for or against two phrasings being the same matter. The score of a pair is the sum over the table.
 *
 * @param name what it looks at
 * @param points how much it adds or takes away
 */
record ScoringRule(String name, ToDoubleFunction<Comparison> points) {

    static final List<ScoringRule> TABLE = List.of(
            new ScoringRule("main-matter", pair -> pair.weights().mainMatter() * pair.mainMatter()),
            new ScoringRule("whole", pair -> (1 - pair.weights().mainMatter()) * pair.whole()),
            new ScoringRule("acts", ScoringRule::acts),
            new ScoringRule("objects", ScoringRule::objects),
            new ScoringRule("departments", ScoringRule::departments));

    /** The score of a pair; at least 0 and hardly above 1. */
    static double score(Comparison pair) {
        double sum = 0;
        for (ScoringRule rule : TABLE) {
            sum += rule.points().applyAsDouble(pair);
        }
        return Math.max(0, sum);
    }

    /** Whether one names a decisive act, such as a penalty, and the other an act of another class, or each work of other kinds. */
    static boolean actsDiffer(Comparison pair) {
        Set<String> one = pair.a().phrasing().wording().kinds();
        Set<String> other = pair.b().phrasing().wording().kinds();
        if (!one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains)) {
            return true;
        }
        Set<String> a = pair.a().phrasing().wording().acts();
        Set<String> b = pair.b().phrasing().wording().acts();
        boolean decisive = a.stream().anyMatch(act -> Vocabulary.classOf(act).isPresent())
                || b.stream().anyMatch(act -> Vocabulary.classOf(act).isPresent());
        Set<String> classes = classes(a);
        return decisive && !a.isEmpty() && !b.isEmpty() && classes(b).stream().noneMatch(classes::contains);
    }

    private static Set<String> classes(Set<String> acts) {
        return acts.stream().map(act -> Vocabulary.classOf(act).orElse(act)).collect(Collectors.toSet());
    }

    private static double acts(Comparison pair) {
        return actsDiffer(pair) ? -pair.weights().otherAct() : 0;
    }

    private static double objects(Comparison pair) {
        return objectsDiffer(pair) ? -pair.weights().otherAct() : 0;
    }

    /** Whether their main matters are one sentence about two things. */
    static boolean objectsDiffer(Comparison pair) {
        return Frame.areTwoThings(
                pair.a().phrasing().wording().clauses().get(0),
                pair.b().phrasing().wording().clauses().get(0));
    }

    private static double departments(Comparison pair) {
        Set<String> a = pair.a().phrasing().functions();
        Set<String> b = pair.b().phrasing().functions();
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return a.stream().anyMatch(b::contains) ? 0 : -pair.weights().otherDepartments();
    }
}
