package org.dutygraph.dutylist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.text.Markup;
import org.dutygraph.text.Offices;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;

/**
 * A column of a duty list, known by its header. The headers are those of the lists published since 2025; whose duty it is
 * varies (乡镇、镇、街道、镇街、the township's own name), so only the end of such a header counts.
 */
enum Column {
    NUMBER("序号?|编号|序列号?|项号|(?:事项|项目|清单)(?:序号|编号)", Writing.PHRASE),
    /** Of a table with the duties of several lists, on which each row stands; only its cells tell it from other columns. */
    LIST("(?:所属|所在|履职|履职事项|事项)?清单(?:类别|类型|种类|分类|名称|名)?", Writing.PHRASE),
    CATEGORY("(?:事项|职责|工作|履职|一级)?(?:类别|分类|类型)|(?:事项|职责|工作)?领域", Writing.PHRASE),
    NAME(
            "(?:(?:基本|配合|收回)?(?:履职)?事项)?(?:名称|内容)|(?:基本|配合|收回)?(?:履职)?事项"
                    + "|(?:主要|具体|工作|职责|履职|任务)事项(?:名称|内容)?|(?:职责|工作|履职|任务)(?:名称|内容)|(?:主要|具体)职责",
            Writing.PHRASE),
    TOWNSHIP_RESPONSIBILITY(
            ".*(?:配合|协助)(?:履职)?(?:职责|责任|事项职责)"
                    + "|\\p{IsHan}{0,6}(?:乡镇|镇街|街镇|街道|街道办事处|街道办|(?:乡镇|镇|乡)\\(街道\\)|镇\\(街\\)|(?:乡镇|镇|乡)[、/]街道|乡|镇|街|苏木)(?:级|一级)?的?(?:工作|履职)?(?:职责|责任|任务)",
            Writing.PROSE),
    SUPERIOR_RESPONSIBILITY("(?:.*(?:部门|单位)|[上县市区旗省州盟]级)的?(?:工作)?(?:职责|责任)(?:[/、及或和](?:承接|工作)方式)?", Writing.PROSE),
    WAY_AND_RECEIVERS("(?:承接|收回|接收).*(?:部门|单位)(?:及|和|、|与|/|\\()?(?:其)?(?:承接|工作)方式\\)?", Writing.PROSE),
    RECEIVERS("(?:上级)?(?:承接|收回|接收).*(?:部门|单位)", Writing.OFFICES),
    DEPARTMENTS(
            "(?:(?:(?:对应|牵头|责任|主责|主管|业务|上级|[县市区旗省州]级|[县市区旗]直)的?){1,3}(?:部门|单位)|部门)(?:[/、及或和](?:承接|收回)(?:部门|单位))?",
            Writing.OFFICES),
    /** Those who take part beside the departments of another column. */
    JOINING_DEPARTMENTS("(?:(?:上级|[县市区旗省州]级|[县市区旗]直)的?)?(?:配合|协同|协助|参与|协办)(?:部门|单位)", Writing.OFFICES),
    WAY("(?:承接|工作|收回|处置|办理)方式|(?:收回|承接)后的?(?:承接|工作|履职|办理)方式|工作(?:举措|措施)", Writing.PROSE),
    /** Of a table with the duties of several townships, whose each row is. */
    TOWNSHIP(
            "(?:所属|所在)?(?:乡镇|镇街|街镇|街道|乡镇街道|乡镇\\(街道\\)|镇\\(街道\\)|镇\\(街\\)|乡\\(镇\\)|乡\\(镇、街道\\)|乡镇[、/]街道)(?:名称|名)?",
            Writing.PHRASE),
    /** Of such a table, in which county it is. */
    COUNTY("(?:所属|所在)?(?:县|区县|县区|县市|县\\(市\\)|县\\(区\\)|县\\(市、区\\)|县市区|县、市、区|县、市、区、旗)(?:名称|名)?", Writing.PHRASE),
    /** A column that says nothing of the list, or has no header: kept in the printed row only. */
    NOTES("|备注|说明|(?:法律|政策|设定|法定|履职|职责)?依据|(?:事项|项目)(?:编码|代码)|编码|代码", Writing.PROSE),
    /** A column with any other header, kept in the printed row only. */
    UNKNOWN("(?!)", Writing.PROSE);

    /** Characters of 基本履职事项名称, with room for decoration. */
    private static final int LONGEST_NAME_HEADER = 16;

    private static final Pattern BRACKETS_OR_MARKUP = Pattern.compile("[<&*]|[)）]\\s*$");
    /** What stands behind a header that says the same in English. */
    private static final Pattern ENGLISH_AT_END = Pattern.compile("(?<=\\p{IsHan})[A-Za-z_]+$");

    private static final Pattern BRACKET_AT_END = Pattern.compile("\\([^()]*\\)$");

    private final Pattern header;
    private final Writing writing;

    Column(String header, Writing writing) {
        this.header = Pattern.compile(header);
        this.writing = writing;
    }

    /** The word by which people's corrections call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Column::code).toList();
    }

    static Column ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The column with this header; empty for any other text. */
    static Optional<Column> of(String headerCell) {
        String header = label(headerCell);
        return withHeader(header)
                .or(() -> withHeader(BRACKET_AT_END.matcher(header).replaceFirst("")));
    }

    /** Whether a cell is the header of the numbers or of the names, one of which every header row has. */
    static boolean numbersOrNames(String headerCell) {
        if (!mayNumberOrName(headerCell)) {
            return false;
        }
        String header = label(headerCell);
        String bare = BRACKET_AT_END.matcher(header).replaceFirst("");
        return Stream.of(NUMBER, NAME)
                .anyMatch(column -> column.header.matcher(header).matches()
                        || column.header.matcher(bare).matches());
    }

    /** Both are short: a cell that is told to be neither by its length alone need not be looked at. */
    private static boolean mayNumberOrName(String headerCell) {
        if (headerCell.length() <= LONGEST_NAME_HEADER
                || BRACKETS_OR_MARKUP.matcher(headerCell).find()) {
            return true;
        }
        return Spaces.none(headerCell).length() <= LONGEST_NAME_HEADER;
    }

    private static Optional<Column> withHeader(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.matcher(header).matches())
                .findFirst();
    }

    Cell read(String printed) {
        List<String> paragraphs = Markup.paragraphs(printed);
        return new Cell(
                printed,
                (writing == Writing.OFFICES ? Offices.whole(paragraphs) : paragraphs)
                        .stream()
                                .map(this::repaired)
                                .flatMap(String::lines)
                                .map(String::strip)
                                .filter(paragraph -> !paragraph.isEmpty())
                                .toList());
    }

    private String repaired(String paragraph) {
        return switch (writing) {
            case PHRASE -> Spaces.inPhrase(paragraph);
            case OFFICES -> Spaces.inOfficeList(paragraph);
            case PROSE -> Spaces.inProse(paragraph);
        };
    }

    private static String label(String cell) {
        return ENGLISH_AT_END.matcher(bare(cell).replace("*", "")).replaceFirst("");
    }

    /** What a cell says, in one width, without mark-up, line breaks and blanks. */
    static String bare(String cell) {
        return Spaces.none(Widths.narrow(String.join("", Markup.paragraphs(cell))));
    }

    /** What a column holds, which decides about the blanks in it. */
    private enum Writing {
        PHRASE,
        OFFICES,
        PROSE
    }
}
