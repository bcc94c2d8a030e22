package org.dutygraph.ask;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What speaks against answering a text by the question that fits it best.
 *
 * @param unused what of the text the question has no use for
 */
record Doubts(Reading reading, Scored best, List<String> unused) {

    /** From this score on, and this far ahead of the next one, there is no doubt. */
    private static final double SURE = 0.62;

    private static final double AHEAD = 0.05;
    /** Words that turn a question into its contrary; 不同 only compares, 未成年 is a name. */
    private static final Pattern NEGATING = Pattern.compile(
            "没|不(?!同|一样|一致|相同|统一|尽相同|少于|低于|小于|下|止|只)|未(?!成年)|非(?!法)|\\b(?:not(?! fewer| less)|never|no(?! fewer| less)|none|without|nor|neither|isn't|aren't|don't|doesn't|didn't|haven't|hasn't)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Words that want an order of the rows. */
    private static final Pattern SUPERLATIVE = Pattern.compile("最|\\b(?:most|fewest)\\b", Pattern.CASE_INSENSITIVE);
    /** 最好, 最忙: an order, but not by a number. */
    private static final Pattern OF_NO_NUMBER = Pattern.compile("最(?![多少大小高低重后近新终])");
    /** What questions that rank count. */
    private static final List<String> COUNTED = List.of("duty", "reclaim", "assist", "perform", "partner");
    /** What makes another question of one. */
    private static final Set<String> TELLING = Set.of(
            "different",
            "wording",
            "elsewhere",
            "except",
            "similar",
            "missing",
            "most",
            "partner",
            "few",
            "unsure",
            "merge",
            "nobody",
            "end",
            "special",
            "real",
            "department",
            "function",
            "category",
            "act",
            "neg");
    /** What the graph has numbers of. */
    private static final List<String> COUNTABLE = List.of(
            "duty",
            "reclaim",
            "assist",
            "perform",
            "lead",
            "department",
            "county",
            "township",
            "category",
            "act",
            "list",
            "reason",
            "responsibility",
            "wording");
    /** Of each county by itself, or of all of them at once: both are meant as often, so that neither runs. */
    private static final Pattern EACH_OR_ALL = Pattern.compile(
            "每(?:一)?个?(?:[县市区旗乡镇]|街道|苏木).{0,4}都|(?:each|every) (?:county|township)", Pattern.CASE_INSENSITIVE);

    private static final Pattern EACH =
            Pattern.compile("每(?:一)?个?(?=[县市区旗乡镇]|街道|苏木)|(?:each|every) (?=county|township)", Pattern.CASE_INSENSITIVE);
    /** Lists tell no cause; one question tells why items are given to departments. */
    private static final Pattern WHY = Pattern.compile("为什么|为何|为啥|\\bwhy\\b", Pattern.CASE_INSENSITIVE);

    /** A county that is not said which: what is asked of it is not asked of all. 乡镇, the township, may be any. */
    private static final Pattern SOME_COUNTY = Pattern.compile(
            "\\b(?:a|the|some|my|our) county\\b(?! (?:of|level))|某个?[县市区旗]|我们?[县市区旗]", Pattern.CASE_INSENSITIVE);

    /** Beside these, a “not” leaves nothing that a question could be recognised by. */
    private static final Set<String> NOTHING_ELSE = Set.of("neg", "reclaim", "duty", "township");

    private static final Pattern OF_EACH = Pattern.compile("\\beach township", Pattern.CASE_INSENSITIVE);
    /** What has such a word is only understood where a way of asking has nearly all its words. */
    private static final double NEARLY_VERBATIM = 0.9;

    /** Whether nothing speaks against running the best of the questions, of which it is given all that may be meant. */
    boolean areNone(List<Scored> scored) {
        return isAhead(scored)
                && isNotTurned()
                && tellsAll()
                && countsWhatIsNamed()
                && isOfOneList()
                && takesItsNumber()
                && hasAnOrder()
                && (!WHY.matcher(reading.text()).find() || words() >= NEARLY_VERBATIM)
                && (!isOfSomeCounty() || words() >= NEARLY_VERBATIM)
                && (!EACH_OR_ALL.matcher(reading.text()).find() || isAskedOfEach());
    }

    /** The text as it would be asked of one place alone, where it may be meant of each by itself or of all at once. */
    static Optional<String> ofOne(String text) {
        return EACH_OR_ALL.matcher(text).find() ? Optional.of(EACH.matcher(text).replaceAll("")) : Optional.empty();
    }

    private boolean isOfSomeCounty() {
        return SOME_COUNTY.matcher(reading.text()).find()
                && reading.mentions("county").isEmpty()
                && reading.mentions("township").isEmpty();
    }

    /** A question that itself is asked of each township, in these words, is meant of each. */
    private boolean isAskedOfEach() {
        return !best.profile().core().contains("=reclaim")
                && best.profile().question().question().en().contains("each township")
                && OF_EACH.matcher(reading.text()).find()
                && words() >= NEARLY_VERBATIM;
    }

    private double words() {
        return Objects.requireNonNull(best.findings().get(ScoringRule.WORDS)).score();
    }

    private boolean isAhead(List<Scored> scored) {
        return best.score() >= SURE
                && best.isCertain()
                && (scored.size() == 1 || best.score() - scored.get(1).score() >= AHEAD);
    }

    private boolean isNotTurned() {
        boolean turned = (NEGATING.matcher(reading.text()).find() && !isNegatedAsWell())
                || ((reading.isSuperlative()
                                || SUPERLATIVE.matcher(reading.text()).find())
                        && !isRanked());
        return !turned || (words() >= NEARLY_VERBATIM && !saysOnlyNot());
    }

    /** 哪些事项没有被收回: what no list says, for no list has what it leaves out. */
    private boolean saysOnlyNot() {
        return reading.says("neg")
                && reading.pieces().stream()
                        .filter(piece -> !piece.isFiller())
                        .allMatch(piece -> NOTHING_ELSE.contains(String.valueOf(piece.concept())));
    }

    /** 奇台收了、沙湾没收: the “not” is what tells the two apart that the question is given. */
    private boolean isNegatedAsWell() {
        return best.question().parameters().stream()
                                .filter(parameter -> parameter.beside() != null)
                                .filter(parameter -> best.filling().given().containsKey(parameter.name()))
                                .count()
                        == 2
                && best.question().parameters().stream().anyMatch(parameter -> "neg".equals(parameter.beside()));
    }

    /** Who has most duties, and of nothing else: the question puts its rows in that order. */
    private boolean isRanked() {
        return best.profile().ranks()
                && reading.isSuperlative()
                && !OF_NO_NUMBER.matcher(reading.text()).find()
                && COUNTED.stream().anyMatch(reading::says)
                && unused.isEmpty();
    }

    /** No word that turns a question into another one is left out; such an answer would be one to another question. */
    private boolean tellsAll() {
        return reading.pieces().stream()
                .noneMatch(piece -> unused.contains(piece.text()) && TELLING.contains(String.valueOf(piece.concept())));
    }

    /** How many of what: nothing that is here is counted where the text names none of it. */
    private boolean countsWhatIsNamed() {
        return !reading.says("count") || COUNTABLE.stream().anyMatch(reading::says);
    }

    /** 这里自己做、那里只配合: of two lists that are said, none is the one that is asked for. */
    private boolean isOfOneList() {
        return Implied.listsIn(reading.tokens()).size() < 2
                || best.question().parameters().stream()
                        .noneMatch(parameter -> parameter.type().endsWith("list")
                                && best.filling().given().containsKey(parameter.name()));
    }

    /** Of what has no order, none are the first five. */
    private boolean hasAnOrder() {
        return reading.quantities().firstOf() == 0 || best.profile().ranks();
    }

    /** “At least three” is asked of what the question counts. */
    private boolean takesItsNumber() {
        return reading.quantities().least().isEmpty()
                || best.question().parameters().stream()
                        .anyMatch(parameter -> parameter.type().equals("integer")
                                && best.filling().given().containsKey(parameter.name()));
    }
}
