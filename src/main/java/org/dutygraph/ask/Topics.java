package org.dutygraph.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.question.Parameter;
import org.dutygraph.search.Searching;
import org.dutygraph.web.Choice;
import org.dutygraph.web.KnownValues;
import org.springframework.stereotype.Component;

/** Finds the matter that a text is about: the words themselves, or the duty or common duty that they mean. */
@Component
class Topics {

    private static final Map<String, String> KINDS = Map.of("common-duty", "CommonDuty", "duty", "Duty");

    /** Of how many stretches of a text it is looked up what they may mean. */
    private static final int MOST = 2;

    /** So many are looked at to find the one that a matter is called by: longer and shorter ones of each stretch. */
    private static final int MOST_POSSIBLE = 8;
    /** So many matters are called by a word that says nothing of its own, such as 管理. */
    private static final int TOO_MANY = 30;

    /** Of so many matters that share words with a text it is seen whether the text has their whole names. */
    private static final int MOST_NAMED = 8;
    /** 安全, 管理 may be names as well, but are mostly words. */
    private static final int SHORTEST_NAME = 4;

    private static final Pattern LEFT_OUT = Pattern.compile("[的、，“”（）\\s]");

    private static final String MATTER = "common-duty";
    private static final String DUTY = "duty";

    private final KnownValues values;
    private final Searching searching;

    Topics(KnownValues values, Searching searching) {
        this.values = values;
        this.searching = searching;
    }

    /** The topic's value for the parameter that takes one; empty where there is no such parameter, or nothing is found. */
    Map<String, Topic> fill(Filling filling, Reading reading) {
        Parameter parameter = filling.topic();
        if (parameter == null) {
            return Map.of();
        }
        boolean quoted = !reading.quoted().isEmpty();
        return reading.topics().stream()
                .limit(MOST)
                .flatMap(text -> topic(parameter, text, quoted).stream())
                .findFirst()
                .map(topic -> Map.of(parameter.name(), topic))
                .orElse(Map.of());
    }

    /**
     * Words that nothing quotes, and by which, or by what the documents say for them, matters of the lists are called. A text that is
     * nothing but such words asks nothing: it is searched for.
     */
    Optional<String> matter(Reading reading) {
        return reading.quoted().isEmpty()
                ? namedInFull(reading).or(() -> reading.possibleMatters().stream()
                        .limit(MOST_POSSIBLE)
                        .filter(words -> !words.equals(reading.text().strip()))
                        .filter(this::isMatter)
                        .findFirst())
                : Optional.empty();
    }

    /** The words of a text that are a matter's whole name, wherever they stand, 的 and punctuation apart. */
    private Optional<String> namedInFull(Reading reading) {
        if (reading.pieces().stream().noneMatch(piece -> Tokens.isHan(piece.text()))) {
            return Optional.empty();
        }
        return searching.byWords(reading.text()).stream()
                .filter(ranked -> ranked.kind().equals(KINDS.get(MATTER)))
                .limit(MOST_NAMED)
                .flatMap(ranked -> values.suggestions(MATTER, ranked.id()).stream()
                        .filter(Choice::exact)
                        .limit(1))
                .flatMap(choice -> stretch(reading.text(), choice.label()).stream())
                .filter(words -> words.length() >= SHORTEST_NAME
                        && words.length() < reading.text().strip().length()
                        && reading.hasUnknownWithin(words))
                .max(Comparator.comparingInt(String::length));
    }

    /** The stretch of a text that is a name, whether either has 的 or punctuation where the other has none. */
    private static Optional<String> stretch(String text, String name) {
        String letters = LEFT_OUT.matcher(name).replaceAll("");
        return letters.isEmpty()
                ? Optional.empty()
                : Pattern.compile(letters.codePoints()
                                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                                .collect(Collectors.joining(LEFT_OUT.pattern() + "*")))
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .findFirst();
    }

    private boolean isMatter(String words) {
        List<Integer> called = Stream.concat(Stream.of(words), searching.inOtherWords(words).stream())
                .map(each -> values.suggestions(MATTER, each).size())
                .toList();
        boolean unknown = called.stream().allMatch(count -> count == 0);
        return called.stream().anyMatch(count -> count > 0 && count < TOO_MANY)
                || (unknown && (searching.isSaidOfMatters(words) || isOneDuty(words)));
    }

    /** What one township alone has is no common matter. */
    private boolean isOneDuty(String words) {
        return words.length() > MOST
                && Tokens.isHan(words)
                && !values.suggestions(DUTY, words).isEmpty();
    }

    private Optional<Topic> topic(Parameter parameter, String text, boolean quoted) {
        return parameter.isLookedUp()
                ? named(parameter, text).or(() -> found(parameter, text))
                : Optional.of(new Topic(text, words(text, quoted)));
    }

    /**
     * Words to look for in the documents, as they are; what is English, or called otherwise by the documents, in the documents'
     * words, without doubt where they are the only ones.
     */
    private Choice words(String text, boolean quoted) {
        List<String> others = searching.inOtherWords(text);
        // one character that no matter has, and for which the documents have another word, is hardly meant to the
        // letter
        boolean quotedInFull = quoted && text.length() > 1;
        if (Tokens.isHan(text)
                && (quotedInFull
                        || others.isEmpty()
                        || !values.suggestions(MATTER, text).isEmpty())) {
            return new Choice(text, text, "", quoted);
        }
        return others.isEmpty()
                ? new Choice(text, text, "", quoted && !searching.byWords(text).isEmpty())
                : new Choice(others.get(0), others.get(0), "", quoted && others.size() == 1);
    }

    /** What has the words in its name; there is no doubt where only one has. */
    private Optional<Topic> named(Parameter parameter, String text) {
        List<Choice> named = Stream.concat(Stream.of(text), searching.inOtherWords(text).stream())
                .map(words -> values.suggestions(parameter.type(), words))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return named.stream()
                .findFirst()
                .map(first -> new Topic(
                        text,
                        new Choice(first.value(), first.label(), first.detail(), first.exact() || named.size() == 1)));
    }

    /** What the full-text search has first, or what is nearest in meaning; there is always doubt. */
    private Optional<Topic> found(Parameter parameter, String text) {
        return Stream.concat(searching.inOtherWords(text).stream(), Stream.of(text))
                .flatMap(words -> Stream.concat(
                        searching.byWords(words).stream(),
                        parameter.type().equals(MATTER) && searching.isSaidOfMatters(text)
                                ? searching.byMeaning(words).stream()
                                : Stream.empty()))
                .filter(ranked -> ranked.kind().equals(KINDS.get(parameter.type())))
                .findFirst()
                .flatMap(ranked -> values.suggestions(parameter.type(), ranked.id()).stream()
                        .filter(Choice::exact)
                        .findFirst())
                .map(choice -> new Topic(text, new Choice(choice.value(), choice.label(), choice.detail(), false)));
    }

    /**
     * A topic.
     *
     * @param text how the text names it
     * @param choice what is meant
     */
    record Topic(String text, Choice choice) {}
}
