package org.dutygraph.dutylist;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Markup;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;

/**
 * A category set above its rows instead of in a column: 一、党的建设（22项）.
 *
 * @param category its name
 * @param duties how many duties it says follow; empty where it does not say
 * @param line 1-based
 */
record GroupTitle(String category, OptionalInt duties, int line) {

    private static final Pattern COUNTED = Pattern.compile(
            "(?:\\(?[一二三四五六七八九十]{1,3}\\)?[、.]?)?(?<name>[^\\d、。;]{2,20}?)[(]?共?(?<count>\\d{1,3})[项条][)]?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?|第[一二三四五六七八九十]{1,3}[章节类篇部分]{1,2})(?<name>[^\\d、。;,:]{2,15})");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十]{1,3}[章节类篇部分]).*");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,12}");
    private static final Pattern COUNTING =
            Pattern.compile("^(?:第[一二三四五六七八九十\\d]{1,3}[章节类篇部分]{1,2}|[(]?[一二三四五六七八九十\\d]{1,3}[)]?[、.)]?)");
    private static final Pattern ENDING = Pattern.compile("(?:类|方面)?(?:事项)?(?:[(]?共?\\d{1,3}[项条][)]?)?$");

    /** Whether a line of its own says the category of the row below it, which names that itself, whatever it counts by. */
    static boolean repeats(String text, String category) {
        String label = Spaces.none(Widths.narrow(String.join("", Markup.paragraphs(text))));
        return !category.isEmpty() && bare(label).equals(bare(Spaces.none(Widths.narrow(category))));
    }

    /** A category without what counts it and what it says it is. */
    static String bare(String label) {
        return ENDING.matcher(COUNTING.matcher(label).replaceFirst("")).replaceFirst("");
    }

    /** Of a row that says nothing else; one that is as wide as its table need not count. */
    static Optional<GroupTitle> of(PhysicalRow row) {
        String text = row.onlyText().orElse("");
        Optional<GroupTitle> title = of(text, row.line());
        boolean isWide = row.cells().size() > 1 && row.cells().get(0).equals(text);
        return title.isPresent() || !isWide ? title : ofWide(text, row.line());
    }

    private static Optional<GroupTitle> ofWide(String text, int line) {
        String name = bare(Spaces.none(Widths.narrow(String.join("", Markup.paragraphs(text)))));
        return NAME.matcher(name).matches()
                ? Optional.of(new GroupTitle(name, OptionalInt.empty(), line))
                : Optional.empty();
    }

    private static Optional<GroupTitle> of(String text, int line) {
        String label = Spaces.none(Widths.narrow(String.join("", Markup.paragraphs(text))));
        Matcher counted = COUNTED.matcher(label);
        if (counted.matches()) {
            return Optional.of(new GroupTitle(
                    counted.group("name"), OptionalInt.of(Integer.parseInt(counted.group("count"))), line));
        }
        Matcher numbered = NUMBERED.matcher(label);
        return ORDINAL.matcher(label).matches() && numbered.matches()
                ? Optional.of(new GroupTitle(numbered.group("name"), OptionalInt.empty(), line))
                : Optional.empty();
    }
}
