package org.dutygraph.ask;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.question.Answer;
import org.dutygraph.question.Asking;
import org.dutygraph.question.ListsCounted;
import org.dutygraph.question.Parameter;
import org.dutygraph.question.Question;
import org.dutygraph.question.Shown;
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
    /** English words of three letters that hold a sentence together, and that some way of asking may have as well. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "per", "two", "yet", "say", "way", "who", "how", "few", "off", "too", "all", "any", "own", "via", "set",
            "see", "use", "ask", "new");

    private final Profiles profiles;
    private final NamesInGraph names;
    private final Vectors vectors;
    private final Topics topics;
    private final Asking asking;
    private final Shown shown;
    private final Sentences sentences;
    private final Identified identified;
    private final ListsCounted counted;

    Understander(
            Profiles profiles,
            NamesInGraph names,
            Vectors vectors,
            Topics topics,
            Asking asking,
            Shown shown,
            Sentences sentences,
            Identified identified,
            ListsCounted counted) {
        this.profiles = profiles;
        this.names = names;
        this.vectors = vectors;
        this.topics = topics;
        this.asking = asking;
        this.shown = shown;
        this.sentences = sentences;
        this.identified = identified;
        this.counted = counted;
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
                        null,
                        null,
                        thing,
                        search(q)))
                .orElseGet(() -> asked(q));
    }

    private Understanding asked(String q) {
        Names known = names.now();
        Preamble preamble = Preamble.of(q);
        Reading read = Reading.of(preamble.asked(), known, profiles.lexicon());
        Reading reading = topics.matter(read).map(read::about).orElse(read);
        String changes = ChangeWords.address(read).orElse(null);
        Profiles.State state = profiles.now();
        List<Scored> scored = scored(reading, state, known);
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
                    changes,
                    null,
                    search(q));
        }
        Scored best = scored.get(0);
        List<String> unknown = unknown(reading, state, best);
        boolean clear = unknown.isEmpty()
                && (changes == null || ChangeWords.areOf(best.question()))
                && tellsNothing(preamble.told(), known)
                && new Doubts(reading, best, notAsked(reading, best)).areNone(scored);
        List<Candidate> candidates = Stream.of(
                        best.everywhere(),
                        ofEach(preamble.asked(), scored, state, known),
                        scored.stream().skip(1))
                .flatMap(some -> some)
                .map(this::candidate)
                .toList();
        Candidate first = candidates.get(0);
        Answer possible = clear ? asking.ask(best.question(), values(first)) : null;
        Answer whole = possible != null && saysNothing(possible, best) ? null : possible;
        boolean sure = whole != null;
        int wanted = sure && best.profile().ranks() ? reading.quantities().firstOf() : 0;
        Answer answer = whole == null
                ? null
                : wanted > 0 ? shown.first(whole, wanted) : inOrder(whole, reading, best.profile());
        Words understood = !sure
                ? sentences.unsure(first, unknown)
                : wanted == 0 ? sentences.sure(first.question()) : sentences.first(first.question(), wanted);
        return new Understanding(
                q,
                sure,
                understood,
                first,
                candidates.subList(1, candidates.size()),
                unknown,
                unused(reading, best),
                wanted == 0 ? null : wanted,
                answer == null ? null : counted.beside(answer),
                changes,
                null,
                search(q));
    }

    /** The few that fit best, the best first. */
    private List<Scored> scored(Reading reading, Profiles.State state, Names known) {
        return Ranking.of(reading, vectors.areReady() ? vectors.of(reading.inGeneral()) : null, state, known, vectors)
                .stream()
                .limit(SHOWN)
                .map(each -> each.with(topics.fill(each.filling(), reading)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    /** What would be asked of each place by itself, where that may be meant and is not among what is offered. */
    private Stream<Scored> ofEach(String text, List<Scored> offered, Profiles.State state, Names known) {
        Set<String> names = offered.stream().map(each -> each.question().name()).collect(Collectors.toSet());
        return Doubts.ofOne(text)
                .map(one -> scored(Reading.of(one, known, profiles.lexicon()), state, known).stream()
                        .filter(each -> !names.contains(each.question().name()))
                        .limit(1))
                .orElse(Stream.empty());
    }

    /** Who asks for the most has what is counted in this order, also of a question that has another one. */
    private Answer inOrder(Answer whole, Reading reading, Profile profile) {
        return reading.isSuperlative() && !profile.isOrdered() ? shown.ranked(whole, reading.isSmallestFirst()) : whole;
    }

    /** What is told before the question may bear on it where it names something, or a time. */
    private static boolean tellsNothing(String told, Names known) {
        return known.in(told).isEmpty() && Quantities.of(told).others().isEmpty();
    }

    /** A matter of which the question has nothing to tell is hardly the one that is meant by a name. */
    private static boolean saysNothing(Answer answer, Scored scored) {
        return answer.rows().isEmpty()
                && scored.question().parameters().stream()
                        .anyMatch(parameter ->
                                parameter.isLookedUp() && scored.topics().containsKey(parameter.name()));
    }

    /** The words that no question knows and that the best one did not take as its topic, and the numbers it does not take. */
    private static List<String> unknown(Reading reading, Profiles.State state, @Nullable Scored best) {
        Set<String> taken = best == null
                ? Set.of()
                : best.topics().values().stream().map(Topics.Topic::text).collect(Collectors.toSet());
        Stream<String> quoted = Stream.concat(
                reading.mentions(NamesOfPlaces.ABSENT).stream()
                        .map(mention -> mention.named().name()),
                reading.quoted().stream());
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
                        Stream.of(reading.quantities().first())
                                .filter(first ->
                                        !first.isEmpty() && !best.profile().ranks()))
                .toList();
    }

    /** The same without numbers, which leave out nothing that is asked. */
    private static List<String> notAsked(Reading reading, Scored best) {
        Set<String> taken =
                best.topics().values().stream().map(Topics.Topic::text).collect(Collectors.toSet());
        Stream<String> names = best.filling().unused().stream()
                .filter(mention -> !mention.is(NamesOfPlaces.ABSENT))
                .map(mention -> mention.named().name());
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
