package org.dutygraph.dutylist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;

/** The title of a list, such as 昌吉州奇台县西地镇基本履职事项清单, and its entry in the table of contents. */
final class ListTitle {

    private static final int LONGEST = 60;

    /** The names of the lists in the township duty lists published since 2025. */
    private static final Pattern TITLE =
            Pattern.compile("(?<before>.*?)(?:(?<basic>基本(?:履职|职责)?事项|(?:基本|主要)(?:履职|履行)?职责(?=清单|目录))"
                    + "|(?<assisted>配合(?:履职|职责)?事项|配合(?:履职|履行)?职责(?=清单|目录))"
                    + "|(?<reclaimed>(?:上级)?(?:部门)?收回(?:履职|职责)?事项|(?:上级)?(?:部门)?收回(?:履职|履行)?职责(?=清单|目录)))"
                    + "(?:清单|目录|一览表|表)?(?:\\([^()]*\\))?");
    /** 1. 基本履职事项清单.....12 */
    private static final Pattern PAGE_AT_END = Pattern.compile("[.·。…-]{3,}\\d*$|(?<=[^\\d])\\d{1,3}$");

    private static final Pattern SENTENCE = Pattern.compile("[。;,]");
    private static final Pattern PLAIN = Pattern.compile(
            "[\\d一二三四五.、()附件:]*(?:(?:乡镇|街道|乡|镇|[()、])*(?:基本|配合|(?:上级)?(?:部门)?收回)?(?:履职)?(?:事项)?(?:清单)?)(?:\\([^()]*\\))?");
    /** What other lists call themselves, such as 行政执法事项清单 or 收费目录. */
    private static final Pattern OTHER =
            Pattern.compile("(?:附件[\\d一二三四五]*[:.]?)?[^。;,:!?]{2,}(?:清单|目录|一览表|事项表|汇总表|明细表)(?:\\([^()]*\\))?");
    /** The duty list as a whole: 甲县乙镇履职事项清单, 乡镇（街道）履行职责事项清单, 乙镇清单. */
    private static final Pattern WHOLE = Pattern.compile("履职|职责|(?:乡|镇|街道)(?:事项)?(?:清单|目录)(?:\\([^()]*\\))?$");

    private static final Pattern DECORATION = Pattern.compile("[#*]");

    private ListTitle() {}

    /** The list a line is the title of; empty for any other line, a table-of-contents entry included. */
    static Optional<ListKind> of(String line) {
        String text = label(line);
        Matcher title = TITLE.matcher(text);
        if (text.length() > LONGEST
                || !title.matches()
                || SENTENCE.matcher(title.group("before")).find()) {
            return Optional.empty();
        }
        if (title.group("basic") != null) {
            return Optional.of(ListKind.BASIC);
        }
        return Optional.of(title.group("assisted") != null ? ListKind.ASSISTED : ListKind.RECLAIMED);
    }

    /** The list a table-of-contents entry points to: a title with leaders or a page number, in one cell or two. */
    static Optional<ListKind> ofContentsEntry(PhysicalRow row) {
        String line = label(String.join("", row.cells()));
        String withoutPage = PAGE_AT_END.matcher(line).replaceFirst("");
        withoutPage = PAGE_AT_END.matcher(withoutPage).replaceFirst("");
        return withoutPage.equals(line) ? Optional.empty() : of(withoutPage);
    }

    /** Whether a line is the title of some list that is none of the three, nor all of them together. */
    static boolean isOther(String line) {
        String text = label(line);
        return text.length() <= LONGEST
                && OTHER.matcher(text).matches()
                && !WHOLE.matcher(text).find()
                && !PLAIN.matcher(text).matches()
                && of(line).isEmpty();
    }

    /** Whether a title says nothing but which list it is, so that it names no township. */
    static boolean isPlain(String line) {
        return PLAIN.matcher(label(line)).matches();
    }

    private static String label(String line) {
        return DECORATION.matcher(Spaces.none(Widths.narrow(line))).replaceAll("");
    }
}
