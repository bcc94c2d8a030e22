package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.resolve.borne.Equivalents.Equivalent;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * How a passage names a matter.
 *
 * @param score how surely, from 0 to 1
 * @param words the words that do
 * @param acts what is done about it
 * @param why why they do
 */
record Naming(double score, String words, List<String> acts, Why why) {

    /** So much of the object must stand in the passage. */
    static final double COVERED = 0.65;
    /** So much of the object's core where the township's own words say only that it acts. */
    static final double COVERED_IN_ROW = 0.75;
    /** So much where a long run of it stands there word for word; or the passage says little else. */
    private static final double COVERED_BY_RUN = 0.4;

    /** So much of a short object where the township finds such cases; of a longer one, half is half of its description. */
    static final double HALF = 0.5;

    static final int SHORT = 6;

    static final int RUN = 12;
    /** An object with fewer characters is named by its equivalents alone. */
    static final int SHORTEST = 3;

    /** The place within which an object must be, at the end of what stands before it. */
    private static final Pattern WITHIN = Pattern.compile("([^、,;和及]{2,12}?)(?:(?:范围|区域|区)?以?内|周边|两侧|沿线|两岸)的?$");

    private static final double EPSILON = 1e-9;
    private static final double SUREST = 0.99;
    private static final Naming NONE = new Naming(0, "", List.of(), Why.NONE);
    private static final double BY_RUN = 0.7;
    private static final double BY_NAME = 0.72;
    private static final double BY_CORE = 0.7;
    private static final double BY_EQUIVALENT = 0.75;
    private static final double BY_ROW = 0.7;
    private static final double BY_CLASS = 0.5;
    private static final double BY_WIDER = 0.5;
    private static final double BY_CHAIN = 0.5;
    private static final double BY_PART = 0.65;
    private static final double BY_ALL = 0.65;
    /** Words that say nothing of what a class is for. */
    private static final Set<String> OF_ALL = Set.of("人员", "单位", "企业", "项目", "资金", "管理", "服务", "社会", "农村");

    /** The surest way in which the passage names the matter; empty where it does not. */
    static Optional<Naming> of(Matter matter, Passage passage) {
        Naming best =
                switch (passage.kind()) {
                    case SENTENCE -> ofSentence(matter, passage);
                    case ALL -> ofAll(matter, passage);
                    case ROW, CLASS, NAME -> ofRow(matter, passage);
                };
        return best.score() > 0 ? Optional.of(best) : Optional.empty();
    }

    private static Naming ofSentence(Matter matter, Passage passage) {
        Naming best = covering(matter, passage);
        for (String name : matter.names()) {
            if (passage.text().contains(name) && BY_NAME > best.score()) {
                best = new Naming(
                        BY_NAME, name, Acts.governing(passage.text(), name), Why.of("name", Why.Words.ofBoth(name)));
            }
        }
        for (Equivalent equivalent : matter.equivalents()) {
            Optional<String> words = equivalent.in(passage.text());
            double score = words.isPresent() && isElsewhere(matter, equivalent, passage) ? BY_CLASS : BY_EQUIVALENT;
            if (words.isPresent() && score > best.score()) {
                best = new Naming(
                        score,
                        words.get(),
                        Acts.governingOrIn(passage.text(), words.get()),
                        byAnotherName(words.get(), equivalent.in(matter.text()).orElse(words.get())));
            }
        }
        if (best.score() > 0) {
            return best;
        }
        Naming core = core(matter, passage);
        if (core.score() > 0) {
            return core;
        }
        Naming wider = wider(matter, passage);
        return wider.score() > 0 ? wider : chain(matter, passage);
    }

    /** 河道蓝线内违法建筑: what is only within some place is not named by words for all of its kind, where the passage lacks that place. */
    private static boolean isElsewhere(Matter matter, Equivalent equivalent, Passage passage) {
        return equivalent
                .in(matter.object())
                .map(words -> WITHIN.matcher(
                        matter.object().substring(0, matter.object().indexOf(words))))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(place -> Matter.terms(place).noneMatch(passage.text()::contains))
                .isPresent();
    }

    /** Nearly the whole object but for the words that make a violation of it, where something is done about it. */
    private static Naming core(Matter matter, Passage passage) {
        return matter.cores().stream()
                .filter(core -> core.text().length() >= SHORTEST && isIn(core, passage))
                .map(core -> longestRun(core.text(), passage.text()))
                .filter(run -> run.length() >= SHORTEST)
                .map(run -> new Naming(
                        BY_CORE, run, Acts.governing(passage.text(), run), Why.of("core", Why.Words.ofBoth(run))))
                .filter(naming -> !naming.acts().isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    /** Half of what a short object says, where the township finds such cases and hands them on: 无照 of 无照经营. */
    private static Naming chain(Matter matter, Passage passage) {
        return matter.cores().stream()
                .filter(core -> core.text().length() <= SHORT)
                .filter(core ->
                        core.bag().common(passage.said()) >= HALF * core.bag().mass())
                .map(core -> longestRun(core.text(), passage.text()))
                .filter(run -> run.length() > 1)
                .map(run -> {
                    boolean whole = matter.cores().get(0).text().equals(run);
                    return new Naming(
                            whole ? BY_CORE : BY_CHAIN,
                            run,
                            Acts.chains(passage.text(), run),
                            whole
                                    ? Why.of("core", Why.Words.ofBoth(run))
                                    : Why.of("chain", Why.Words.ofBoth(run), new Why.Sentence(run)));
                })
                .filter(naming -> !naming.acts().isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    private static Naming wider(Matter matter, Passage passage) {
        for (Wider wider : matter.wider()) {
            Optional<String> words = wider.in(passage.text());
            if (words.isPresent()) {
                List<String> acts = wider.isOfCare()
                        ? Acts.areOfCare(passage.text()) ? List.of(Acts.CARE) : List.of()
                        : Acts.governingOrIn(passage.text(), words.get());
                boolean part = wider.isPart()
                        && !Acts.chains(passage.text(), words.get()).isEmpty();
                if (!acts.isEmpty()) {
                    return new Naming(
                            part ? BY_PART : BY_WIDER,
                            words.get(),
                            acts,
                            Why.of(
                                    wider.isOfCare() ? "wider" : "among",
                                    new Why.Plain(wider.name()),
                                    new Why.Sentence(words.get())));
                }
            }
        }
        return NONE;
    }

    /** The township works on all of a class, of which the row's name says, as the object does, what they are for. */
    private static Naming ofAll(Matter matter, Passage passage) {
        String of = passage.allOf().orElse("");
        int at = matter.object().lastIndexOf(of);
        if (of.isEmpty() || at < 0) {
            return NONE;
        }
        return Vocabulary.tokens(matter.object().substring(0, at)).stream()
                .flatMap(token -> Matter.terms(token.text()))
                .filter(term -> term.length() == 2
                        && !OF_ALL.contains(term)
                        && passage.text().contains(term))
                .findFirst()
                .map(term -> new Naming(
                        BY_ALL,
                        of,
                        Acts.of(passage.done()),
                        Why.of("all", Why.Words.ofBoth(term), Why.Words.ofBoth(of), new Why.Done())))
                .orElse(NONE);
    }

    private static Naming ofRow(Matter matter, Passage passage) {
        return Stream.concat(
                        matter.cores().stream()
                                .filter(core -> isIn(core, passage))
                                .map(core -> longestRun(core.text(), passage.text()))
                                .map(Why.Words::ofBoth),
                        otherNames(matter, passage))
                .findFirst()
                .map(words -> ofRow(words, passage))
                .orElse(NONE);
    }

    /** What has several names in general use is in the row under any of them. */
    private static Stream<Why.Words> otherNames(Matter matter, Passage passage) {
        return passage.kind() == Passage.Kind.ROW
                ? matter.equivalents().stream()
                        .flatMap(equivalent -> equivalent
                                .in(passage.text())
                                .map(words -> new Why.Words(
                                        words, equivalent.in(matter.text()).orElse(words)))
                                .stream())
                : Stream.empty();
    }

    /** Both name the thing, in the same words or in others. */
    private static Why byAnotherName(String here, String there) {
        return Why.of(here.equals(there) ? "name" : "equivalent", new Why.Words(here, there));
    }

    /** Not so that the words are cut within the first of them: 作业机械 is no 农业机械. */
    private static boolean isIn(Matter.Core core, Passage passage) {
        double covered =
                core.bag().common(passage.said()) / Math.max(EPSILON, core.bag().mass());
        String run = longestRun(core.text(), passage.text());
        return covered >= COVERED_IN_ROW && run.length() > 1 && core.text().indexOf(run) != 1;
    }

    private static Naming ofRow(Why.Words words, Passage passage) {
        boolean row = passage.kind() == Passage.Kind.ROW;
        return new Naming(
                row ? BY_ROW : BY_CLASS,
                words.ofHere(),
                Acts.of(passage.done()),
                Why.of(
                        switch (passage.kind()) {
                            case ROW -> "row";
                            case NAME -> "by.name";
                            default -> "class";
                        },
                        words,
                        passage.kind() == Passage.Kind.NAME ? new Why.Done() : new Why.Sentence(words.ofHere())));
    }

    private static Naming covering(Matter matter, Passage passage) {
        double common = matter.bag().common(passage.said());
        double covered = common / Math.max(EPSILON, matter.bag().mass());
        double used = common / Math.max(EPSILON, passage.said().mass());
        if (matter.object().length() < SHORTEST || Math.max(covered, used) < COVERED_BY_RUN) {
            return NONE;
        }
        String run = longestRun(matter.object(), passage.text());
        boolean byRun = run.length() >= RUN && Math.max(covered, used) >= COVERED_BY_RUN;
        if (covered < COVERED && !byRun) {
            return NONE;
        }
        double score = Math.min(SUREST, Math.max(covered, byRun ? BY_RUN : 0));
        return new Naming(
                score,
                run,
                Acts.governing(passage.text(), run),
                Why.of("covered", Why.Words.ofBoth(run), new Why.Plain(String.valueOf(Math.round(covered * 100)))));
    }

    /** The longest text that two have. */
    static String longestRun(String a, String b) {
        String longest = "";
        for (int from = 0; from < a.length(); from++) {
            while (from + longest.length() < a.length() && b.contains(a.substring(from, from + longest.length() + 1))) {
                longest = a.substring(from, from + longest.length() + 1);
            }
        }
        return longest;
    }
}
