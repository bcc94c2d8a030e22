package org.dutygraph.ask;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.question.Answer;
import org.dutygraph.question.Asking;
import org.dutygraph.question.Parameter;
import org.dutygraph.question.Question;
import org.dutygraph.question.Words;
import org.dutygraph.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Finds the question of the catalogue that a text asks; answers it where there is no doubt. */
@Component
class Understander {

    private static final int SHOWN = 4;
    /** Where the best question has less than this score, it has nothing to do with the text. */
    private static final double LEAST = 0.2;
    /** From this score on, and this far ahead of the next one, there is no doubt. */
    private static final double SURE = 0.62;

    private static final double AHEAD = 0.05;
    /** Words that turn a question into its contrary; 不同 only compares, 未成年 is a name. */
    private static final Pattern NEGATING = Pattern.compile(
            "没|不(?!同)|未(?!成年)|非(?!法)|\\b(?:not|never|no|none|without|nor|neither|isn't|aren't|don't|doesn't|didn't|haven't|hasn't)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Words that want an order of the rows. */
    private static final Pattern SUPERLATIVE = Pattern.compile("最|\\b(?:most|fewest)\\b", Pattern.CASE_INSENSITIVE);
    /** 最好, 最忙: an order, but not by a number. */
    private static final Pattern OF_NO_NUMBER = Pattern.compile("最(?![多少大小高低重后近新终])");
    /** What questions that rank count. */
    private static final List<String> COUNTED = List.of("duty", "reclaim", "assist", "perform");
    /** What makes another question of one. */
    private static final Set<String> TELLING = Set.of(
            "different", "wording", "elsewhere", "except", "similar", "missing", "most", "few", "unsure", "merge", "nobody", "end", "special", "real", "neg");
    /** What the graph has numbers of. */
    private static final List<String> COUNTABLE = List.of(
            "duty", "reclaim", "assist", "perform", "lead", "department", "county", "township", "category", "act", "list", "reason", "responsibility", "wording");
    /** English words of three letters that hold a sentence together, and that some way of asking may have as well. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "per", "two", "yet", "say", "way", "who", "how", "few", "off", "too", "all", "any", "own", "via", "set", "see", "use", "ask", "new");
    /** Of each county by itself, or of all of them at once: both are meant as often, so that neither runs. */
    private static final Pattern EACH_OR_ALL =
            Pattern.compile("每(?:一)?个?[县市区乡镇].{0,4}都|(?:each|every) (?:county|township)", Pattern.CASE_INSENSITIVE);
    /** What has such a word is only understood where a way of asking has nearly all its words. */
    private static final double NEARLY_VERBATIM = 0.9;

    private final Profiles profiles;
    private final NamesInGraph names;
    private final Vectors vectors;
    private final Topics topics;
    private final Asking asking;
    private final Sentences sentences;
    private final Identified identified;

    Understander(
            Profiles profiles,
            NamesInGraph names,
            Vectors vectors,
            Topics topics,
            Asking asking,
            Sentences sentences,
            Identified identified) {
        this.profiles = profiles;
        this.names = names;
        this.vectors = vectors;
        this.topics = topics;
        this.asking = asking;
        this.sentences = sentences;
        this.identified = identified;
    }

    /** The text with what it is taken to ask, and the answer where there is no doubt. */
    Understanding understand(String q) {
        return identified
                .by(q)
                .map(thing -> new Understanding(
                        q,
                        false,
                        sentences.thing(thing),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        thing,
                        search(q)))
                .orElseGet(() -> asked(q));
    }

    private Understanding asked(String q) {
        Names known = names.now();
        Reading read = Reading.of(q, known, profiles.lexicon());
        Reading reading = topics.matter(read).map(read::about).orElse(read);
        Profiles.State state = profiles.now();
        List<Scored> scored = Ranking.of(
                        reading, vectors.areReady() ? vectors.of(reading.inGeneral()) : null, state, known, vectors)
                .stream()
                .limit(SHOWN)
                .map(each -> each.with(topics.fill(each.filling(), reading)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        if (scored.isEmpty() || scored.get(0).score() < LEAST) {
            return new Understanding(
                    q,
                    false,
                    sentences.nothing(),
                    null,
                    List.of(),
                    unknown(reading, state, null),
                    List.of(),
                    null,
                    null,
                    search(q));
        }
        Scored best = scored.get(0);
        List<String> unknown = unknown(reading, state, best);
        boolean sure = unknown.isEmpty()
                && isSure(scored)
                && isNotTurned(reading, best)
                && notTold(reading, best).isEmpty()
                && countsWhatIsNamed(reading)
                && isOfOneList(reading, best)
                && !EACH_OR_ALL.matcher(reading.text()).find();
        List<Candidate> candidates = Stream.concat(
                        best.everywhere(), scored.stream().skip(1))
                .map(this::candidate)
                .toList();
        Candidate first = candidates.get(0);
        Answer answer = sure ? asking.ask(best.question(), values(first)) : null;
        Words understood = sure ? sentences.sure(first.question()) : sentences.unsure(first, unknown);
        return new Understanding(
                q,
                sure,
                understood,
                first,
                candidates.subList(1, candidates.size()),
                unknown,
                unused(reading, best),
                answer,
                null,
                search(q));
    }

    private static boolean isSure(List<Scored> scored) {
        Scored best = scored.get(0);
        return best.score() >= SURE
                && best.isCertain()
                && (scored.size() == 1 || best.score() - scored.get(1).score() >= AHEAD);
    }

    private static boolean isNotTurned(Reading reading, Scored best) {
        boolean turned = NEGATING.matcher(reading.text()).find()
                || ((reading.isSuperlative() || SUPERLATIVE.matcher(reading.text()).find()) && !isRanked(reading, best));
        return !turned
                || Objects.requireNonNull(best.findings().get(ScoringRule.WORDS))
                                .score()
                        >= NEARLY_VERBATIM;
    }

    /** Who has most duties, and of nothing else: the question puts its rows in that order. */
    private static boolean isRanked(Reading reading, Scored best) {
        return best.profile().ranks()
                && reading.isSuperlative()
                && !OF_NO_NUMBER.matcher(reading.text()).find()
                && COUNTED.stream().anyMatch(reading::says)
                && notAsked(reading, best).isEmpty();
    }

    /** The words that no question knows and that the best one did not take as its topic, and the numbers it does not take. */
    private static List<String> unknown(Reading reading, Profiles.State state, @Nullable Scored best) {
        Set<String> taken = best == null
                ? Set.of()
                : best.topics().values().stream().map(Topics.Topic::text).collect(Collectors.toSet());
        Stream<String> quoted = reading.quoted().stream();
        Stream<String> words = reading.pieces().stream()
                .filter(Piece::isUnknown)
                .filter(piece -> piece.text().length() > (Tokens.isHan(piece.text()) ? 1 : 2))
                .filter(piece -> !SHORT_WORDS.contains(piece.text()))
                .filter(piece -> Tokens.of(List.of(piece)).stream().noneMatch(state::knows))
                .map(Piece::text);
        return Stream.of(quoted, words, reading.quantities().others().stream())
                .flatMap(each -> each)
                .filter(word -> taken.stream().noneMatch(topic -> topic.contains(word)))
                .distinct()
                .toList();
    }

    /** What the best question has no use for: names that none of its parameters takes, and words that it never has. */
    private static List<String> unused(Reading reading, Scored best) {
        return Stream.concat(
                        notAsked(reading, best).stream(),
                        Stream.of(reading.quantities().first()).filter(first -> !first.isEmpty()))
                .toList();
    }

    /** Of these, the words that turn a question into another one; an answer that leaves one of them out answers another. */
    private static List<String> notTold(Reading reading, Scored best) {
        List<String> unused = notAsked(reading, best);
        return reading.pieces().stream()
                .filter(piece -> unused.contains(piece.text()) && TELLING.contains(String.valueOf(piece.concept())))
                .map(Piece::text)
                .toList();
    }

    /** How many of what: nothing that is here is counted where the text names none of it. */
    private static boolean countsWhatIsNamed(Reading reading) {
        return !reading.says("count") || COUNTABLE.stream().anyMatch(reading::says);
    }

    /** 这里自己做、那里只配合: of two lists that are said, none is the one that is asked for. */
    private static boolean isOfOneList(Reading reading, Scored best) {
        return Filling.listsIn(reading.tokens()).size() < 2
                || best.question().parameters().stream()
                        .noneMatch(parameter -> parameter.type().endsWith("list")
                                && best.filling().given().containsKey(parameter.name()));
    }

    private static List<String> notAsked(Reading reading, Scored best) {
        Set<String> taken =
                best.topics().values().stream().map(Topics.Topic::text).collect(Collectors.toSet());
        Stream<String> names =
                best.filling().unused().stream().map(mention -> mention.named().name());
        Stream<String> words = reading.pieces().stream()
                .filter(piece -> !piece.isUnknown() && !piece.isFiller())
                .filter(piece -> !best.profile().knows("=" + piece.concept()))
                .map(Piece::text);
        return Stream.concat(names, words)
                .filter(word -> taken.stream().noneMatch(topic -> topic.contains(word)))
                .distinct()
                .toList();
    }

    private Candidate candidate(Scored scored) {
        Question question = scored.question();
        Map<String, Choice> choices = scored.choices();
        List<String> missing = scored.missing().stream().map(Parameter::name).toList();
        return new Candidate(
                question.name(),
                question.title(),
                asking.inWords(question, scored.labelled()),
                choices,
                missing,
                Math.round(scored.score() * 1000) / 1000.0,
                sentences.reasons(scored.findings()),
                links(question, choices, missing.isEmpty()));
    }

    private static Map<String, String> links(Question question, Map<String, Choice> choices, boolean complete) {
        Map<String, String> links = Asking.links(question, choices);
        return complete ? links : Map.of("page", links.getOrDefault("page", ""));
    }

    private static Map<String, String> values(Candidate candidate) {
        Map<String, String> values = new HashMap<>();
        candidate.parameters().forEach((name, choice) -> values.put(name, choice.value()));
        return values;
    }

    private static String search(String q) {
        return "/api/search?q=" + UriUtils.encode(q, StandardCharsets.UTF_8);
    }
}
