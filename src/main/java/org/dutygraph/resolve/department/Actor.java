package org.dutygraph.resolve.department;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One who acts in a text and is no department: 承保机构, 合作银行, 各申报单位, 县委常委会. It is known by how its name ends and by the
 * act that follows; 企业登记 and 学校食堂 are matters, and nobody acts.
 *
 * @param name the name as written
 * @param end where it ends in the text
 */
record Actor(String name, int end) {

    private static final int LONGEST = 16;

    /** A sentence may begin with its condition: 接到申请后，鉴定机构出具报告. */
    private static final Pattern CONDITION = Pattern.compile("[^，,；;。：:]{1,30}(?:后|时|前|的|期间|过程中|基础上)[，,]");

    private static final Pattern BY = Pattern.compile("(?:并|再)?由");

    /** How names of those end who act and are no departments; a township is one of them, too. */
    private static final Pattern ENDING = Pattern.compile("机构|银行|信用社|公司|企业|单位|协会|商会|学会|联合社|合作社|医院|卫生院|卫生室|学校|院校|高校|幼儿园|"
            + "村委会|居委会|村民委员会|居民委员会|村（社区）|村[（(]居[）)]民?委员会|社区|村集体|党组|领导小组|专家组|工作组|专家|家长|监护人|亲属|家庭|"
            + "申请人|当事人|工作人员|[业农商住租养殖种植牧渔]户|用户|业主|群众|村民|居民|经营者|从业者|劳动者|使用者|所有者|(?:社会|经济|自治|群团|志愿|慈善|基层|党)组织|(?:社会|人民)团体|"
            + "门店|网点|中介|第三方|[县市区旗]委常委会|[县市区旗]委|[县市区旗]?人民政府|[县市区旗]政府|"
            + "(?:乡镇|镇街|(?<![城下回返兴集])[乡镇])(?:人民政府|政府)?|街道(?:办事处)?|方|人|户");
    /** Too short to tell alone: they need 申报 or the like before them. */
    private static final Set<String> WEAK = Set.of("方", "人", "户");
    /** May have any verb before them: 申报单位, 鉴定机构, 清运公司. */
    private static final Set<String> MAKERS = Set.of("单位", "机构", "公司", "企业", "方", "人", "户");
    /** 登记机构 is one, 登记企业 is what is done with it. */
    private static final Set<String> CHECKERS = Set.of("单位", "机构", "公司");

    private static final Pattern QUANTIFIER = Pattern.compile("各类?|该|本|有关|相关");
    private static final List<NamedCsvRecord> WORDS = words();
    private static final Pattern MAKES = Pattern.compile(either(false, Set.of("makes")));
    private static final Pattern CHECKS = Pattern.compile(either(false, Set.of("checks")));
    private static final Pattern VERB =
            Pattern.compile(either(false, Set.of("act", "makes", "directs", "causes", "checks")));
    /** What a sentence about somebody else begins with: 对企业…, 将学校…. */
    private static final Pattern OTHER_BEGINNING =
            Pattern.compile(either(true, Set.of("manner", "causes")) + "|" + either(false, Set.of("manner", "causes")));

    /** Words of grammar, which no name has within. */
    private static final String GRAMMAR = "对向由给将把被的";

    /** What follows one who acts; 企业登记 and 学校食堂 are matters. */
    private static final Pattern ACT = Pattern.compile("[\\d\\s]{0,4}(?:"
            + either(false, Set.of("act", "makes", "directs", "manner")) + "|" + either(true, Set.of("manner")) + ")");

    /** Departments without their names: what they do is the whole column's. */
    private static final Pattern DEPARTMENTS = Pattern.compile("(?:各|本|行业|有关|相关)\\p{IsHan}{0,8}?部门(?!的)|各单位(?!的)"
            + "|(?:各|有关|相关)?(?:有关|相关|成员|责任|主管|行业|牵头|配合|职能|承办|主责|协同)\\p{IsHan}{0,4}?单位(?!的)");

    /** One who acts at the beginning of a text, or after a condition. */
    static Optional<Actor> of(String text) {
        Matcher condition = CONDITION.matcher(text);
        return at(text, 0).or(() -> condition.lookingAt() ? at(text, condition.end()) : Optional.empty());
    }

    /** One who stands before a colon, so that what follows is its own. */
    static Optional<Actor> head(String text) {
        int colon = colon(text);
        return colon > 0
                ? endings(text, 0, colon)
                        .filter(actor -> actor.end() == colon)
                        .findFirst()
                        .map(actor -> new Actor(actor.name(), colon + 1))
                : Optional.empty();
    }

    private static int colon(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return 0;
    }

    /** Whether a text begins with departments that it does not name (各行业主管部门). */
    static boolean isDepartments(String text) {
        return DEPARTMENTS.matcher(text).lookingAt();
    }

    private static Optional<Actor> at(String text, int start) {
        Matcher by = BY.matcher(text).region(start, text.length());
        boolean isBy = by.lookingAt();
        int from = isBy ? by.end() : start;
        List<Actor> found =
                endings(text, from, Math.min(text.length(), from + LONGEST)).toList();
        return found.stream()
                .filter(actor ->
                        ACT.matcher(text).region(actor.end(), text.length()).lookingAt())
                .findFirst()
                .or(() -> found.stream()
                        .filter(actor -> isBy
                                && actor.end() < text.length()
                                && Character.isIdeographic(text.charAt(actor.end())))
                        .findFirst());
    }

    /** The names that begin at a place of a text, the shorter first. */
    private static Stream<Actor> endings(String text, int from, int limit) {
        Matcher ending = ENDING.matcher(text).region(from, limit).useTransparentBounds(true);
        return ending.results()
                .filter(end -> isName(text.substring(from, end.start()), end.group()))
                .map(end -> new Actor(text.substring(from, end.end()), end.end()))
                .filter(actor -> !isDepartments(actor.name()));
    }

    /** Whether words are no verb phrase: 督促企业整改 is what the department does. */
    private static boolean isName(String before, String ending) {
        Matcher quantifier = QUANTIFIER.matcher(before);
        String modifier = quantifier.lookingAt() ? before.substring(quantifier.end()) : before;
        if (MAKES.matcher(modifier).matches()) {
            return MAKERS.contains(ending);
        }
        if (CHECKS.matcher(modifier).matches()) {
            return CHECKERS.contains(ending);
        }
        boolean alone = before.isEmpty() && (WEAK.contains(ending) || ending.length() == 1);
        return !alone
                && !WEAK.contains(ending)
                && modifier.chars().allMatch(each -> Character.isIdeographic(each) && GRAMMAR.indexOf(each) < 0)
                && !OTHER_BEGINNING.matcher(modifier + ending).lookingAt()
                && !verbBegins(modifier, ending);
    }

    private static boolean verbBegins(String modifier, String ending) {
        Matcher verb = VERB.matcher(modifier + ending);
        return verb.find() && verb.start() < modifier.length();
    }

    /** @param single whether words of one character are wanted, or longer ones */
    private static String either(boolean single, Set<String> kinds) {
        return WORDS.stream()
                .filter(row -> kinds.contains(row.getField("kind")))
                .map(row -> row.getField("words"))
                .filter(words -> single == isSingle(words))
                .collect(Collectors.joining("|"));
    }

    private static boolean isSingle(String words) {
        return words.length() == 1 || words.charAt(1) == '(';
    }

    /**
     * {@code words-of-acts.csv}: words of administrative Chinese, as patterns, by what they are beside the name of an actor:
     * {@code act} what one does, {@code makes} the same where it may also stand in a name (申报单位), {@code directs} what one has others do or does with them, {@code manner} what stands before
     * an act, {@code causes} what departments do with others, {@code checks} the
     * same where no name of an office follows.
     */
    private static List<NamedCsvRecord> words() {
        InputStream file =
                Objects.requireNonNull(Actor.class.getResourceAsStream("/resolve/department/words-of-acts.csv"));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
