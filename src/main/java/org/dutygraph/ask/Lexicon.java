package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.text.Pinyin;
import org.jspecify.annotations.Nullable;

/**
 * The words that questions are made of, {@code words.csv}: every form, Chinese or English, leads to the concept it stands
 * for, so that 拿走, 上收 and “took back” are one.
 */
final class Lexicon {

    /** The concept of words that only hold a sentence together. */
    static final String FILLER = "-";

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[A-Za-z][A-Za-z'’-]*(?:\\s+[A-Za-z][A-Za-z'’-]*)*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’][a-z]+)?");
    /** The concept of words that are known for what nothing here tells: people, money, weather. */
    private static final String BEYOND = "!";

    private static final Pattern TAKE = Pattern.compile("tak(?:e|es|en|ing)|took");
    private static final Pattern BACK = Pattern.compile("back|away|over");
    private static final String TAKE_BACK = "take back";
    /** How many words may stand within such a verb. */
    private static final int MOST_BETWEEN = 3;

    private static final String WEAK = "~";

    private final Map<String, Form> forms = new HashMap<>();
    /** Chinese forms of several characters as an input method leaves them in Latin letters. */
    private final Map<String, Form> inPinyin = new HashMap<>();

    private int longest = 1;

    private Lexicon() {}

    static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        Tables.rows("words.csv").forEach(row -> Stream.of("zh", "en")
                .flatMap(language -> Arrays.stream(row.getField(language).split("\\|")))
                .filter(form -> !form.isEmpty())
                .forEach(form -> lexicon.add(row.getField("concept"), form)));
        return lexicon;
    }

    private void add(String concept, String form) {
        boolean weak = form.endsWith(WEAK);
        String text = weak ? form.substring(0, form.length() - 1) : form;
        String key = isHan(text)
                ? text
                : Arrays.stream(text.split("[\\s-]+")).map(Stem::of).collect(Collectors.joining(" "));
        forms.putIfAbsent(key, new Form(concept.equals(BEYOND) ? null : concept, weak));
        if (isHan(text) && text.length() > 1 && !concept.equals(BEYOND)) {
            inPinyin.putIfAbsent(Pinyin.of(text), new Form(concept, weak));
        }
        longest = Math.max(longest, key.length());
    }

    private static boolean isHan(String text) {
        return Character.isIdeographic(text.codePointAt(0));
    }

    /** The text's words in their order; what is neither Chinese nor a Latin word is left out. */
    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (Matcher run = RUN.matcher(text); run.find(); ) {
            pieces.addAll(isHan(run.group()) ? chinese(run.group(), run.start()) : english(run.group(), run.start()));
        }
        return pieces;
    }

    private List<Piece> chinese(String run, int offset) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < run.length(); ) {
            Piece piece = known(run, at, offset);
            pieces.add(
                    piece == null
                            ? new Piece(run.substring(at, at + 1), null, false, offset + at, offset + at + 1)
                            : piece);
            at = pieces.get(pieces.size() - 1).to() - offset;
        }
        return joined(pieces).stream().map(this::asItSounds).toList();
    }

    /** 事相 for 事项: what nothing is known of, and what an input method gives for the same letters as a word that is known. */
    private Piece asItSounds(Piece piece) {
        Form form = piece.isUnknown() && piece.text().length() > 1 ? inPinyin.get(Pinyin.of(piece.text())) : null;
        return form == null ? piece : new Piece(piece.text(), form.concept(), false, piece.from(), piece.to());
    }

    private @Nullable Piece known(String run, int at, int offset) {
        for (int to = Math.min(run.length(), at + longest); to > at; to--) {
            Form form = forms.get(run.substring(at, to));
            if (form != null) {
                return new Piece(run.substring(at, to), form.concept(), form.weak(), offset + at, offset + to);
            }
        }
        return null;
    }

    /** Characters that nothing is known of make one piece, with the weak forms that touch them. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean after = i > 0 && pieces.get(i - 1).isUnknown();
            boolean before = i + 1 < pieces.size() && pieces.get(i + 1).isUnknown();
            Piece taken = piece.weak() && (before || after)
                    ? new Piece(piece.text(), null, false, piece.from(), piece.to())
                    : piece;
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.isUnknown() && taken.isUnknown()) {
                joined.set(
                        joined.size() - 1, new Piece(last.text() + taken.text(), null, false, last.from(), taken.to()));
            } else {
                joined.add(taken);
            }
        }
        return joined;
    }

    private List<Piece> english(String run, int offset) {
        List<MatchResult> words = WORD.matcher(run).results().toList();
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int count = knownWords(words, at);
            String key = stems(words, at, at + Math.max(1, count));
            Form form = count > 0
                    ? forms.get(key)
                    : isTakenBack(words, at) ? forms.get(TAKE_BACK) : inPinyin.get(letters(words.get(at)));
            int end = at + Math.max(1, count);
            pieces.add(new Piece(
                    key,
                    form == null ? null : form.concept(),
                    false,
                    offset + words.get(at).start(),
                    offset + words.get(end - 1).end()));
            at = end;
        }
        return pieces;
    }

    /** Took something back, take such work away. */
    private static boolean isTakenBack(List<MatchResult> words, int at) {
        return TAKE.matcher(letters(words.get(at))).matches()
                && words.subList(at + 1, Math.min(words.size(), at + 2 + MOST_BETWEEN)).stream()
                        .anyMatch(word -> BACK.matcher(letters(word)).matches());
    }

    private int knownWords(List<MatchResult> words, int at) {
        for (int count = Math.min(5, words.size() - at); count > 0; count--) {
            if (forms.containsKey(stems(words, at, at + count))) {
                return count;
            }
        }
        return 0;
    }

    private static String letters(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    }

    private static String stems(List<MatchResult> words, int from, int to) {
        return words.subList(from, to).stream()
                .map(word -> Stem.of(word.group()))
                .collect(Collectors.joining(" "));
    }

    private record Form(@Nullable String concept, boolean weak) {}
}
