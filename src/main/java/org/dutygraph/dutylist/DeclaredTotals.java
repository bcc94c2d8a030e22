package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;
import org.jspecify.annotations.Nullable;

/** Reads what the explanation (说明) of a document says of its lists. */
final class DeclaredTotals {

    private static final Pattern LIST_NAME =
            Pattern.compile("(?<basic>基本履职事项)|(?<assisted>配合履职事项)|(?<reclaimed>上级部门收回(?:履职)?事项)");
    /** 共有基本履职事项 81 项 */
    private static final Pattern DUTIES =
            Pattern.compile("(?:履职|收回)(?:履职)?事项(?:清单)?\\(?(?:共有|共计|合计|总计|共|有|为|计)?(\\d{1,4})[项条]");
    /** …18 个类别，共 81 项 */
    private static final Pattern DUTIES_AFTER_CATEGORIES = Pattern.compile("[,;]共(?:有|计)?(\\d{1,4})[项条]");
    /** 党的建设、…、综合政务 18 个类别 */
    private static final Pattern CATEGORIES =
            Pattern.compile("(?:包括|包含|涵盖|涉及|分为)(?<names>[^。;:]*?)(?:等|共|共计)?(?<count>\\d{1,3})个(?:类别|大类|方面|领域)");
    /** 涉及 34 个部门（单位） */
    private static final Pattern DEPARTMENTS = Pattern.compile("(\\d{1,3})个(?:上级|县直|市直)?(?:部门|单位)");

    private static final Pattern LIST_SEPARATOR = Pattern.compile("[、,]");

    private DeclaredTotals() {}

    /** One entry for each list the line speaks of with a number. */
    static List<DeclaredTotal> read(String line, int number) {
        String text = Spaces.none(Widths.narrow(line));
        List<DeclaredTotal> declared = new ArrayList<>();
        Matcher names = LIST_NAME.matcher(text);
        int from = -1;
        ListKind list = null;
        while (names.find()) {
            ListKind named = named(names);
            if (list != null && named != list) {
                addIfAny(declared, list, text.substring(from, names.start()), number);
                from = names.start();
            }
            from = from < 0 ? names.start() : from;
            list = named;
        }
        if (list != null) {
            addIfAny(declared, list, text.substring(from), number);
        }
        return declared;
    }

    private static ListKind named(Matcher names) {
        if (names.group("basic") != null) {
            return ListKind.BASIC;
        }
        return names.group("assisted") != null ? ListKind.ASSISTED : ListKind.RECLAIMED;
    }

    private static void addIfAny(List<DeclaredTotal> declared, ListKind list, String text, int line) {
        Integer named = number(DUTIES, text);
        Integer departments = number(DEPARTMENTS, text);
        Matcher categories = CATEGORIES.matcher(text);
        boolean hasCategories = categories.find();
        Integer duties = named == null && hasCategories ? number(DUTIES_AFTER_CATEGORIES, text) : named;
        if (duties == null && departments == null && !hasCategories) {
            return;
        }
        declared.add(new DeclaredTotal(
                list,
                duties,
                hasCategories ? Integer.valueOf(categories.group("count")) : null,
                hasCategories ? names(categories.group("names")) : List.of(),
                departments,
                line));
    }

    private static List<String> names(String listed) {
        return Arrays.stream(LIST_SEPARATOR.split(listed))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static @Nullable Integer number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }
}
