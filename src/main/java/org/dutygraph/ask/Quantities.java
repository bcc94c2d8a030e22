package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Numerals;

/**
 * The numbers and times that a text says.
 *
 * @param least the number after 至少 or before 以上, one more after 超过; empty where there is none, and for “more than one”,
 *     which says no more than “several”
 * @param leastOf where the text says of what there are so many; as long as the text where it says no such number
 * @param first how the text says that the first few of an order are wanted: 前五名, top 5; empty where it does not
 * @param firstOf how many are wanted of it; 0 where it does not say so
 * @param firstAt where its number stands in the text, and where it ends
 * @param others all others as the text has them: years, percentages, sums, last year
 */
record Quantities(OptionalInt least, int leastOf, String first, int firstOf, Span firstAt, List<String> others) {

    private static final String CHINESE = "\\d+|[一二两三四五六七八九十]+";
    private static final String ENGLISH = "\\d+|one|two|three|four|five|six|seven|eight|nine|ten";
    /** Which two are most alike asks for a pair, so that “which” is heard from three on. “One” asks for nothing more than the first, and is mostly said of any. */
    private static final String SEVERAL = "[2-9]\\d*|1\\d+|[二两三四五六七八九十]+";

    private static final Pattern LEAST = Pattern.compile(
            "(?:至少|起码|少说|不少于|不低于|不小于|不下于?|≥|>=)\\s*(?:在|有|由|要|被|得)?\\s*(" + CHINESE + ")"
                    + "|(?:at least|no fewer than|no less than|not fewer than|not less than|a minimum of)\\s+("
                    + ENGLISH
                    + ")|(" + CHINESE
                    + ")\\s*[个家]?(?:县|部门|单位|市|局|乡镇)?(?:[（(]含[）)])?(?:及|或)?(?:其)?(?:以上|之上|或更多)|\\b(" + ENGLISH
                    + ")(?: or more| or above| and above| and more|\\+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            "(?:(?<!不)(?:超过|多于|大于)|不止|不只)\\s*(?:有|由)?\\s*(" + CHINESE + ")|(?<!no |not )(?:more than|exceeding)\\s+("
                    + ENGLISH + ")",
            Pattern.CASE_INSENSITIVE);
    /** No question takes so many at the most, or just so many. */
    private static final String LIMITED = "(?<!不)(?:少于|低于|不足|不到|小于|至多|不超过|不多于|正好|恰好|刚好)\\s*(?:有|由)?\\s*(?:" + SEVERAL
            + ")|(?<!no |not )\\b(?:fewer than|less than|at most|no more than|exactly) (?!one\\b)(?:" + ENGLISH
            + ")\\b";

    private static final Pattern FIRST = Pattern.compile(
            "前\\s*(" + CHINESE + ")(?![一二两三四五六七八九十\\d]|\\s*[年月天日周])\\s*(?:名|位|个|大|项|强)?"
                    + "|(?<=最[多少大小高低]的)\\s*(" + SEVERAL + ")\\s*[个名位项]"
                    + "|(?<=哪)\\s*([3-9]\\d*|1\\d+|[三四五六七八九十]+)\\s*[个名位项](?=.{0,14}最)"
                    + "|\\b(?:top|first|leading)\\s+(" + ENGLISH + ")\\b"
                    + "|\\b(?<=which |what |the )(?!one\\b|two\\b|[12]\\b)(" + ENGLISH
                    + ")\\b(?=.{1,60}\\b(?:most|fewest|largest|smallest)\\b)",
            Pattern.CASE_INSENSITIVE);
    /** Nothing in the graph is of a time but the lists as they are, nor has it any number but of what it counts. */
    private static final Pattern OTHER = Pattern.compile(
            LIMITED
                    + "|\\d+(?:[.,]\\d+)*\\s*(?:年|月|日|%|％|万|亿|元|人|岁|公里|倍)?|[零〇一二三四五六七八九十百千]{2,}年|(?:去|前|今|明|往|历|近)年来?|[上这本下]个?(?:月|季度|周)|过去|以前|从前"
                    + "|\\b(?:last|this|next|previous|past|recent|each|per) (?:years?|months?|quarter|decade)\\b|\\byears? ago\\b|\\bover time\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ENGLISH_NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** What a text says; stretches that are taken otherwise have been blotted out of it. */
    static Quantities of(String text) {
        StringBuilder rest = new StringBuilder(text);
        Optional<MatchResult> atLeast = taken(LEAST, rest);
        Optional<MatchResult> moreThan = taken(MORE, rest);
        OptionalInt least = atLeast.map(Quantities::number).orElse(OptionalInt.empty());
        OptionalInt more = moreThan.map(Quantities::number).orElse(OptionalInt.empty());
        Optional<MatchResult> first = taken(FIRST, rest);
        List<String> others = new ArrayList<>(OTHER.matcher(rest)
                .results()
                .map(found -> found.group().strip())
                .toList());
        return new Quantities(
                least.isEmpty() && more.isPresent() && more.getAsInt() > 1
                        ? OptionalInt.of(more.getAsInt() + 1)
                        : least,
                atLeast.or(() -> moreThan).map(MatchResult::start).orElse(text.length()),
                first.map(MatchResult::group).map(String::strip).orElse(""),
                first.map(Quantities::number).orElse(OptionalInt.empty()).orElse(0),
                first.map(Quantities::where).orElse(Span.NONE),
                others);
    }

    private static Optional<MatchResult> taken(Pattern pattern, StringBuilder rest) {
        Matcher found = pattern.matcher(rest);
        if (!found.find()) {
            return Optional.empty();
        }
        MatchResult result = found.toMatchResult();
        rest.replace(result.start(), result.end(), " ".repeat(result.end() - result.start()));
        return Optional.of(result);
    }

    /** Of Chinese all of it, since nothing else is said with it; of English the number alone: top, most are said, too. */
    private static Span where(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null && !found.group().contains("前")) {
                return new Span(found.start(group), found.end(group));
            }
        }
        return new Span(found.start(), found.end());
    }

    /** A stretch of the text; an empty one where there is none. */
    record Span(int from, int to) {

        static final Span NONE = new Span(0, 0);
    }

    private static OptionalInt number(MatchResult found) {
        String number = "";
        for (int group = 1; number.isEmpty() && group <= found.groupCount(); group++) {
            number = found.group(group) == null ? "" : found.group(group);
        }
        int english = ENGLISH_NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
        return english >= 0 ? OptionalInt.of(english + 1) : Numerals.read(number.replace('两', '二'));
    }
}
