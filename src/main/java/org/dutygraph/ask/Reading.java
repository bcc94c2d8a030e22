package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.text.Simplified;

/**
 * What a text says, before any question is thought of.
 *
 * @param text the text in simplified characters, its wide letters and digits made plain
 * @param mentions what it names, in its order
 * @param quoted what it quotes and that is no name
 * @param pieces its other words
 * @param quantities the numbers and times that it says
 * @param matter the words of it by which some matter of the lists is called, though nothing quotes them; empty where none are
 */
record Reading(
        String text,
        List<Mention> mentions,
        List<String> quoted,
        List<Piece> pieces,
        Quantities quantities,
        String matter) {

    /** Stands where something was named or quoted, so that no word is read across it. */
    private static final String GAP = "\uFFFC";

    /** What lists write of what nobody does any more: quoted, it is no word to look for. */
    private static final Pattern WRITTEN_END =
            Pattern.compile("不再.{0,6}|no longer\\b.{0,30}", Pattern.CASE_INSENSITIVE);
    /** What follows is an example, and nothing that is asked for. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:比如说?|例如|譬如|诸如|such as|for example,?|e\\.g\\.)\\s*$", Pattern.CASE_INSENSITIVE);
    /** What is named may be the beginning or the end of what a matter is called: 林草 of 林草浇灌, 处罚 of 乱倒垃圾处罚. */
    private static final Set<String> OF_MATTERS = Set.of("act", "category", "function");

    private static final String MENTION = "mention";
    /** Apart from these, what is named says nothing about the question it is named in. */
    private static final Set<String> SPEAKING = Set.of("list");

    static Reading of(String given, Names names, Lexicon lexicon) {
        String text = Simplified.of(given).strip();
        List<Mention> mentions = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (Quoted quote : Quoted.in(text)) {
            if (!isName(quote.words(), names) && !isWrittenEnd(quote.words())) {
                quoted.add(quote.words().strip());
                cut(rest, quote.from(), quote.to());
            }
        }
        mentions.addAll(names.in(rest.toString()));
        List<Mention> examples = mentions.stream()
                .filter(mention -> mention.is("act")
                        && EXAMPLE.matcher(text.substring(0, mention.from())).find())
                .toList();
        mentions.removeAll(examples);
        examples.forEach(example -> cut(rest, example.from(), example.to()));
        Quantities quantities = Quantities.of(without(rest, mentions));
        mentions.stream()
                .filter(mention -> !SPEAKING.contains(mention.named().type()))
                .forEach(mention -> cut(rest, mention.from(), mention.to()));
        // how many are wanted is no word of the question
        cut(rest, quantities.firstAt().from(), quantities.firstAt().to());
        return new Reading(text, mentions, quoted, lexicon.pieces(rest.toString()), quantities, "");
    }

    /** The same, of which some words are now known to call a matter; what is named within them is a part of its name. */
    Reading about(String matter) {
        int at = text.indexOf(matter);
        // firework safety supervision: of the English names of acts, only few are a part of what the lists call a
        // matter
        int to = at < 0 || Tokens.isHan(matter)
                ? at + matter.length()
                : text.indexOf(with(Set.of("act"), matter))
                        + with(Set.of("act"), matter).length();
        List<Mention> outside = mentions.stream()
                .filter(mention -> at < 0 || mention.to() <= at || mention.from() >= to)
                .toList();
        return new Reading(text, outside, quoted, pieces, quantities, matter);
    }

    /**
     * The stretches of words that nothing is known of, by which a matter may be called: first together with what is named that
     * touches them (婚姻登记证明, 林草浇灌), then without; then English ones.
     */
    List<String> possibleMatters() {
        List<String> stretches =
                unknown().stream().filter(stretch -> !isNamed(stretch)).toList();
        List<String> english = unknownEnglish().toList();
        return Stream.of(
                        stretches.stream().map(this::withWord).filter(words -> !stretches.contains(words)),
                        stretches.stream().map(stretch -> with(OF_MATTERS, stretch)),
                        stretches.stream().map(stretch -> with(Set.of("act"), stretch)),
                        stretches.stream(),
                        english.stream().map(words -> with(OF_MATTERS, words)),
                        english.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** 基本 of 基本清单 is a part of what is named. */
    private boolean isNamed(String stretch) {
        int at = text.indexOf(stretch);
        return mentions.stream()
                .filter(mention -> mention.from() < at + stretch.length() && mention.to() > at)
                .anyMatch(mention -> !OF_MATTERS.contains(mention.named().type())
                        || mention.from() < at
                        || mention.to() > at + stretch.length());
    }

    /** A stretch of the text with what is named of these types right before or after it. */
    private String with(Set<String> types, String stretch) {
        int from = text.indexOf(stretch);
        int to = from + stretch.length();
        for (Mention mention : mentions) {
            boolean taken = from >= 0 && types.contains(mention.named().type());
            from = taken && mention.from() < from && touches(mention.to(), from) ? mention.from() : from;
            to = taken && mention.to() > to && touches(to, mention.from()) ? mention.to() : to;
        }
        return from < 0 ? stretch : text.substring(from, to);
    }

    /** 学校周边: a word that is known may go on with a matter's name. */
    private String withWord(String stretch) {
        int to = text.indexOf(stretch) + stretch.length();
        return pieces.stream()
                .filter(piece -> piece.from() == to && !piece.isUnknown() && !piece.isFiller())
                .findFirst()
                .map(piece -> stretch + piece.text())
                .orElse(stretch);
    }

    /** Nothing but a blank or 的 stands between what is named. */
    boolean isRightBefore(Mention one, Mention other) {
        return one.to() <= other.from()
                && text.substring(one.to(), other.from()).matches("\\s*的?|['’]s ");
    }

    private boolean touches(int to, int from) {
        return to <= from && text.substring(to, from).isBlank();
    }

    private Stream<String> unknownEnglish() {
        List<Piece> stretches = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.isUnknown() || Tokens.isHan(piece.text())) {
                continue;
            }
            Piece last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && text.substring(last.to(), piece.from()).isBlank()) {
                stretches.set(stretches.size() - 1, new Piece(last.text(), null, false, last.from(), piece.to()));
            } else {
                stretches.add(piece);
            }
        }
        return stretches.stream()
                .map(piece -> text.substring(piece.from(), piece.to()))
                .filter(words -> words.length() > 3);
    }

    /** Whether a stretch of it has a word that nothing is known of. */
    boolean hasUnknownWithin(String stretch) {
        int at = text.indexOf(stretch);
        return pieces.stream()
                .anyMatch(piece -> piece.isUnknown() && piece.from() < at + stretch.length() && piece.to() > at);
    }

    /** Whether it says which matter it is about, by quoting it or by a name that the lists have for one. */
    boolean isAboutMatter() {
        return !quoted.isEmpty() || !matter.isEmpty();
    }

    private boolean isWithinMatter(Piece piece) {
        int at = matter.isEmpty() ? -1 : text.indexOf(matter);
        return at >= 0 && piece.from() >= at && piece.to() <= at + matter.length();
    }

    private static boolean isWrittenEnd(String text) {
        return WRITTEN_END.matcher(text.strip()).matches();
    }

    private static boolean isName(String text, Names names) {
        return names.in(text).stream().anyMatch(mention -> mention.from() == 0 && mention.to() == text.length());
    }

    private static String without(StringBuilder text, List<Mention> mentions) {
        StringBuilder rest = new StringBuilder(text);
        mentions.forEach(mention -> cut(rest, mention.from(), mention.to()));
        return rest.toString();
    }

    private static void cut(StringBuilder text, int from, int to) {
        text.replace(from, to, GAP.repeat(to - from));
    }

    List<Mention> mentions(String type) {
        return mentions.stream().filter(mention -> mention.is(type)).toList();
    }

    boolean says(String concept) {
        return pieces.stream().anyMatch(piece -> concept.equals(piece.concept()));
    }

    /** Whether it asks who has most or least, or for an order by number. */
    boolean isSuperlative() {
        return says("most") || says("few") || !quantities.first().isEmpty();
    }

    /** Whether the smallest number is wanted first; of “from the most to the fewest”, what is said first counts. */
    boolean isSmallestFirst() {
        return pieces.stream()
                .map(Piece::concept)
                .filter(concept -> "most".equals(concept) || "few".equals(concept))
                .findFirst()
                .filter("few"::equals)
                .isPresent();
    }

    /** What the text is made of, for comparing it with ways of asking. */
    Set<String> tokens() {
        Set<String> tokens = new LinkedHashSet<>(Tokens.of(
                pieces.stream().filter(piece -> !isWithinMatter(piece)).toList()));
        mentions.stream()
                .filter(mention -> !mention.is(NamesOfPlaces.EVERYWHERE))
                .forEach(mention -> tokens.add(Tokens.slot(mention.named().type())));
        if (isAboutMatter()) {
            tokens.add(Tokens.TOPIC);
        }
        return tokens;
    }

    /**
     * What the text may be about beyond all that is known: what is said to be mentioned, or the longest stretch of unknown
     * Chinese characters, over the short words within it (养老保险和医疗保险).
     */
    List<String> topics() {
        return !quoted.isEmpty() ? quoted : matter.isEmpty() ? unknown() : List.of(matter);
    }

    private List<String> unknown() {
        List<Piece> stretches = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (!piece.isUnknown() || !Tokens.isHan(piece.text())) {
                continue;
            }
            if (last != null
                    && piece.from() - last.to() <= 2
                    && !text.substring(last.to(), piece.from()).contains("的")) {
                stretches.set(
                        stretches.size() - 1,
                        new Piece(text.substring(last.from(), piece.to()), null, false, last.from(), piece.to()));
            } else {
                stretches.add(piece);
            }
        }
        return stretches.stream()
                .filter(stretch ->
                        stretch.text().length() > 1 && !stretch.text().contains(GAP))
                .sorted(Comparator.comparing(this::isMentioned)
                        .thenComparing(stretch -> stretch.text().length())
                        .reversed())
                .map(Piece::text)
                .toList();
    }

    /** 提到烟花爆竹: what is said to be mentioned is looked for before all else. */
    private boolean isMentioned(Piece stretch) {
        return pieces.stream()
                .filter(piece -> piece.to() <= stretch.from() && !piece.isFiller())
                .reduce((one, next) -> next)
                .filter(piece -> MENTION.equals(piece.concept()))
                .isPresent();
    }

    /** The text with what it names called by its kind, so that its meaning does not depend on the name. */
    String inGeneral() {
        StringBuilder general = new StringBuilder(text);
        mentions.stream()
                .sorted(Comparator.comparing(Mention::from).reversed())
                .filter(mention -> !SPEAKING.contains(mention.named().type()))
                .forEach(mention -> general.replace(
                        mention.from(),
                        mention.to(),
                        Tokens.general(mention.named().type())));
        int at = matter.isEmpty() ? -1 : general.indexOf(matter);
        return (at < 0 ? general : general.replace(at, at + matter.length(), Tokens.general("topic"))).toString();
    }
}
