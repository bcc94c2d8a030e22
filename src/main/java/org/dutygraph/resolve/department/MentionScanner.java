package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the departments of a county that a text names: in full, in short, or as the organ that has a function. */
final class MentionScanner {

    private static final int LONGEST = 26;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_BARE = 3;
    private static final List<String> TOGETHER = List.of("会同", "联合", "协同");
    private static final String ENDING = "局委部办会院联队心司协大社关构处庭行所";
    /** A name's last character, and a next one with which it would be another word (委员, 部门, 办理). */
    private static final Pattern OTHER_WORD = Pattern.compile(
            "委[员任派托]|部[门队长署分属件]|办[理法公学事证结案好会]|局[长限部面域]|会[议计员长费]|大[会代主工]|协[委会常主商调助]|联[合系动网]|处[理置罚分于所]|行[政为业动使驶]|所[有需属在]");
    /** What may stand directly before a name without a place. */
    private static final String BEFORE_BARE = "和与及由同合对向给至到报送交在经";

    private static final Pattern STEMS = Pattern.compile("(\\p{IsHan}{2,10}(?:、\\p{IsHan}{2,10})*)等(?:有关|相关)?部门");

    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（）()]{2,40})[）)]");

    private final DepartmentNames names;
    private final Set<String> document;
    private final Map<Character, Map<String, String>> literal = new HashMap<>();
    private final BitSet beginnings = new BitSet();
    private final Map<Candidate, Optional<Named>> found = new HashMap<>();

    /**
     * @param document the functions that the document's columns name
     * @param literal names as the document's columns print them, with the function of each, the longer first
     */
    MentionScanner(DepartmentNames names, Set<String> document, Map<String, String> literal) {
        this.names = names;
        this.document = document;
        names.locality().beginnings().forEach(beginnings::set);
        literal.forEach((name, function) -> {
            beginnings.set(name.charAt(0));
            this.literal
                    .computeIfAbsent(name.charAt(0), first -> new LinkedHashMap<>())
                    .put(name, function);
        });
    }

    /**
     * The departments of this county that a text names, in order; offices of places above it are passed over.
     *
     * @param row the functions that the row's own column names, among which a short name is looked up first
     */
    List<Mention> scan(String text, Set<String> row) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Reading reading = mayBegin(text, at) ? read(text, at, row, continues(text, at, mentions)) : Reading.NONE;
            int end = reading.mentions().isEmpty() ? reading.end() : afterSigns(text, reading.end());
            for (Mention mention : reading.mentions()) {
                Mention office = asOffice(mention, row);
                mentions.add(
                        office.end() == reading.end()
                                ? new Mention(office.start(), end, office.function(), office.reason())
                                : office);
            }
            at = Math.max(at + 1, end);
        }
        return mentions;
    }

    /**
     * The same where departments of the row have second names.
     *
     * @param signs the functions that those names would have alone, with the function of the department
     */
    List<Mention> scan(String text, Set<String> row, Map<String, String> signs) {
        if (signs.isEmpty()) {
            return scan(text, row);
        }
        Set<String> both = new LinkedHashSet<>(row);
        both.addAll(signs.keySet());
        return scan(text, both).stream()
                .map(mention -> new Mention(
                        mention.start(),
                        mention.end(),
                        signs.getOrDefault(mention.function(), mention.function()),
                        mention.reason()))
                .toList();
    }

    /** With a place, or with a name that the document prints, or where a name without a place may stand. */
    private boolean mayBegin(String text, int at) {
        return beginnings.get(text.charAt(at)) || at == 0 || mayPrecede(text.charAt(at - 1));
    }

    /** A body whose own office stands in the row's column (政协, 政协办公室) is named for that office. */
    private static Mention asOffice(Mention mention, Set<String> row) {
        String office = mention.function() + "办公室";
        return row.contains(mention.function()) || !row.contains(office)
                ? mention
                : new Mention(mention.start(), mention.end(), office, Reasons.of("office-of-body", mention.function()));
    }

    /** Whether the name of a department and a joining word stand directly before, as in 县委组织部、统战部和政协. */
    private static boolean continues(String text, int at, List<Mention> mentions) {
        return !mentions.isEmpty()
                && mentions.get(mentions.size() - 1).end() == at - 1
                && "、和及与".indexOf(text.charAt(at - 1)) >= 0;
    }

    private Reading read(String text, int start, Set<String> row, boolean continues) {
        for (Map.Entry<String, String> name :
                literal.getOrDefault(text.charAt(start), Map.of()).entrySet()) {
            if (text.startsWith(name.getKey(), start)) {
                int end = start + name.getKey().length();
                return Reading.of(new Mention(start, end, name.getValue(), ""));
            }
        }
        Prefix prefix = Prefix.at(text, start, names.locality());
        if (prefix.level() == Level.UNSAID) {
            return bare(text, start, prefix, row, continues);
        }
        Reading stems = prefix.level() == Level.COUNTY ? stems(text, prefix, start) : Reading.NONE;
        return stems.end() > 0 ? stems : named(text, prefix, start, row, SHORTEST);
    }

    private Reading bare(String text, int start, Prefix prefix, Set<String> row, boolean continues) {
        if (start > 0 && !mayPrecede(text.charAt(start - 1))) {
            return Reading.NONE;
        }
        boolean together = TOGETHER.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
        Reading stems = together ? stems(text, prefix, start) : Reading.NONE;
        return stems.end() > 0 ? stems : named(text, prefix, start, row, continues ? SHORTEST : SHORTEST_BARE);
    }

    /** Where a name ends with the second name in brackets after it, if there is one. */
    private static int afterSigns(String text, int end) {
        if (end < text.length() && "（(".indexOf(text.charAt(end)) >= 0) {
            Matcher brackets = BRACKETS.matcher(text).region(end, text.length());
            if (brackets.lookingAt() && DepartmentColumn.isSign(brackets.group(1))) {
                return brackets.end();
            }
        }
        return end;
    }

    private static boolean mayPrecede(char before) {
        return BEFORE_BARE.indexOf(before) >= 0 || !Character.isIdeographic(before);
    }

    private Reading stems(String text, Prefix prefix, int start) {
        Matcher matcher = STEMS.matcher(text).region(prefix.end(), text.length());
        if (prefix.committee() || !matcher.lookingAt()) {
            return Reading.NONE;
        }
        List<Mention> mentions = new ArrayList<>();
        for (String stem : matcher.group(1).split("、", -1)) {
            Optional<String> function = document.stream()
                    .filter(name -> name.equals(stem + "局") || name.equals(stem + "委员会"))
                    .findFirst();
            function.ifPresent(
                    name -> mentions.add(new Mention(start, matcher.end(1), name, Reasons.of("stem", stem, name))));
            if (function.isEmpty()) {
                return Reading.NONE;
            }
        }
        return new Reading(mentions, matcher.end(1));
    }

    private Reading named(String text, Prefix prefix, int start, Set<String> row, int shortest) {
        for (int end = lastHan(text, prefix.end()); end >= prefix.end() + shortest; end--) {
            if (!mayEnd(text, end)) {
                continue;
            }
            String body = text.substring(prefix.end(), end);
            OfficeName name = OfficeName.within(prefix, body, names.locality());
            Optional<Named> meaning = meaning(name, row);
            if (meaning.isPresent()) {
                return reading(text, name.level(), start, end, meaning.get());
            }
        }
        return Reading.NONE;
    }

    private static boolean mayEnd(String text, int end) {
        return ENDING.indexOf(text.charAt(end - 1)) >= 0
                && (end == text.length()
                        || !OTHER_WORD.matcher(text).region(end - 1, end + 1).matches());
    }

    private Reading reading(String text, Level level, int start, int end, Named meaning) {
        for (String place : names.locality().innerNames()) {
            if (text.startsWith(place + "分局", end)) {
                return Reading.of(new Mention(start, end + place.length() + 2, meaning.function(), meaning.reason()));
            }
        }
        boolean above = level == Level.PREFECTURE || level == Level.ABOVE;
        return above
                ? new Reading(List.of(), end)
                : Reading.of(new Mention(start, end, meaning.function(), meaning.reason()));
    }

    private Optional<Named> meaning(OfficeName name, Set<String> row) {
        Optional<Named> own =
                names.names().exact(name, row).or(() -> names.names().abbreviation(name, row));
        if (own.isPresent()) {
            return own;
        }
        return found.computeIfAbsent(new Candidate(name.level(), name.committee(), name.body()), key -> names.names()
                        .within(name, document))
                .or(() -> LikeName.of(name.body(), row));
    }

    private record Candidate(Level level, boolean committee, String body) {}

    private static int lastHan(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHan(char character) {
        return (character >= '一' && character <= '\u9FA5')
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** What was read at one place of a text, and where it ends; 0 where nothing was. */
    private record Reading(List<Mention> mentions, int end) {

        static final Reading NONE = new Reading(List.of(), 0);

        static Reading of(Mention mention) {
            return new Reading(List.of(mention), mention.end());
        }
    }
}
