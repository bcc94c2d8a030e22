package org.dutygraph.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Search;
import org.dutygraph.resolve.common.WordingLikeness;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Token.Kind;
import org.dutygraph.resolve.wording.Vocabulary;
import org.dutygraph.resolve.wording.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Common duties: found by their words, then weighed by the rules that join duties. */
@Component
@Order(6)
class CommonDutyMatching implements Matching {

    /** How many names, and then how many common duties, are looked at. */
    private static final int DEPTH = 120;

    private static final int CANDIDATES = 25;
    private static final int SHORTEST = 3;
    private static final double SAME_MATTER = 97;
    private static final double MOST_ALIKE = 94;
    private static final double HALF = 0.5;
    private static final double AT_HALF = 70;
    private static final double HINTED = 6;
    private static final double NOT_HINTED = -10;
    private static final double LEAST = 20;

    private final Graph graph;

    CommonDutyMatching(Graph graph) {
        this.graph = graph;
    }

    @Override
    public EntityType type() {
        return EntityType.COMMON_DUTY;
    }

    @Override
    public List<Found> find(Asked asked) {
        String text = Plain.withMarks(asked.given());
        if (asked.plain().length() < SHORTEST) {
            return List.of();
        }
        Wording wording = wording(text, places(asked));
        return graph
                .read(
                        "read/reconcile/common-duties",
                        Map.of("q", Search.bestFirst(wording.text()), "depth", DEPTH, "limit", CANDIDATES),
                        KnownMatter.class)
                .stream()
                .map(matter -> hinted(found(matter, asked, wording), matter, asked.hints()))
                .filter(found -> found.score() >= LEAST)
                .toList();
    }

    /** The names of places within, which say nothing about the matter. */
    private static List<String> places(Asked asked) {
        Set<String> names = new LinkedHashSet<>();
        asked.readingsInGraph().forEach(reading -> names.add(reading.named()));
        return List.copyOf(names);
    }

    private static Wording wording(String text, List<String> places) {
        String normal = NormalForm.of(text, places);
        return Wording.of(actLast(normal.isEmpty() ? text : normal));
    }

    /** 追缴高龄津贴 as 高龄津贴追缴: the act ends most names, and is looked for there. */
    private static String actLast(String normal) {
        List<Token> tokens = Vocabulary.tokens(normal);
        Token first = tokens.isEmpty() ? new Token("", Kind.FILLER) : tokens.get(0);
        boolean actFirst =
                first.kind() == Kind.ACT && tokens.stream().skip(1).allMatch(token -> token.kind() == Kind.OBJECT);
        return actFirst ? normal.substring(first.text().length()) + first.text() : normal;
    }

    private Found found(KnownMatter matter, Asked asked, Wording wording) {
        Points best = new Points(0, Reason.of("none"));
        for (String name : Stream.concat(Stream.of(matter.label()), matter.names().stream())
                .distinct()
                .toList()) {
            Points points = points(name, asked, wording);
            best = points.isMoreThan(best) ? points : best;
        }
        return Found.of(type(), matter.id(), matter.label(), "", best);
    }

    private static Points points(String name, Asked asked, Wording wording) {
        if (Plain.of(name).equals(Plain.of(asked.given()))) {
            return new Points(100, Reason.of("worded", name));
        }
        Wording other = wording(name, List.of());
        if (other.text().equals(wording.text())) {
            return new Points(SAME_MATTER, Reason.of("same-matter", name));
        }
        double likeness = WordingLikeness.of(wording, other, asked.known().rarity());
        return new Points(points(likeness), Reason.of("alike-matter", name));
    }

    /** From about half alike on, duties are joined (see {@link WordingLikeness}); that is no match yet, but near one. */
    private static double points(double likeness) {
        return Math.min(MOST_ALIKE, likeness < HALF ? AT_HALF * likeness / HALF : AT_HALF + 50 * (likeness - HALF));
    }

    private static Found hinted(Found found, KnownMatter matter, Hints hints) {
        Found weighed = hinted(found, hints.of("category"), matter.categories());
        return hinted(weighed, hints.of("function"), matter.functions());
    }

    private static Found hinted(Found found, List<String> hinted, List<String> has) {
        if (hinted.isEmpty()) {
            return found;
        }
        return has.stream().map(Plain::of).anyMatch(hinted::contains)
                ? found.with("hint", HINTED, Reason.of("hint"))
                : found.with("hint", NOT_HINTED, Reason.of("hint-other"));
    }
}
