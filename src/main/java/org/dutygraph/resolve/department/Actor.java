package org.dutygraph.resolve.department;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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

    /** Whose 人员 are the department's own: what they do, it does. */
    private static final String OFFICIAL = "工作|执法|检查|行政|承办|经办|办案|审批|审核|监督|监管|调查|核查|验收|业务|专业|技术|公职|在编|值班";

    private static final Pattern BY = Pattern.compile("(?:并|再)?由");

    /** How names of those end who act and are no departments; a township is one of them, too. */
    private static final Pattern ENDING = Pattern.compile(
            "机构(?!编制|设置|改革|职能)|银行|信用社|公司|企业|单位|协会|商会|学会|联合社|合作社|联社|医院|卫生院|卫生室|敬老院|养老院|福利院|殡仪馆|供销社|救援队|律师事务所|(?:推广|服务|监测|兽医|水管|检测|收购|回收)站|"
                    + "(?:检测|鉴定|评估|托养|配送|培训|康复)中心|(?:研究|检测|检验|设计)[院所]|学校|院校|高校|幼儿园|"
                    + "村委会|居委会|[村居]民委员会|业主委员会|村[（(]居[）)]民?委员会|村（社区）|社区|村集体|[村居]民小组|党组织|党支部|党组|领导小组|专家组|工作组|"
                    + "(?:评审|评议|监督|互助)小组|团队|(?:代表|村民|居民|业主|职工|成员|党员)(?:大会|会议)|专家|家长|监护人|亲属|家属|家庭|"
                    + "申请人|当事人|(?<!" + OFFICIAL + ")人员|(?<=[村区镇乡院校])工作人员|[业农商住租牧渔]户|用户|业主|群众|村民|居民|"
                    + "(?<![或再前后])者|(?:供应|承包|经销|代理|运营|开发|生产|销售|服务)商|主体|(?:矫正|救助|培训|帮扶|资助|服务|保障)对象|"
                    + "(?:医|药|教|律|技)师|医生|教师|学生|志愿者|[护巡](?:林|草|河|路|边|线)员|(?:网格|保洁|协管|调解|联络|饲养|防疫|放映|协保|信息|安全)员|"
                    + "(?:社会|经济|自治|群团|志愿|慈善|基层)组织|(?:社会|人民)团体|“?两委”?|门店|网点|超市|商场|中介|第三方|[县市区旗]委常委会|[县市区旗]委|"
                    + "[县市区旗]?人民政府|[县市区旗]政府|(?:乡镇|镇街|(?<![城下回返兴集])[乡镇])(?:人民政府|政府)?|街道(?:办事处)?|方|人|户");
    /** Too short to tell alone: they need 申报 or the like before them. */
    private static final Set<String> WEAK = Set.of("方", "人", "户");
    /** Heads of names that may have any act before them: 申报单位, 评审小组, 经销企业; of others, it is what is done with them. */
    private static final Pattern MAKER = Pattern.compile("单位|机构|公司|企业|方|人|户|人员|者|.*商|主体|.*对象|.*小组|团队|.*员|.师");
    /** 登记机构 is one, 登记企业 is what is done with it. */
    private static final Pattern CHECKER = Pattern.compile("单位|机构|公司|人员|.*小组|团队|.师");

    private static final Pattern QUANTIFIER = Pattern.compile("各类?|该|本|有关|相关");
    private static final List<NamedCsvRecord> WORDS = words();
    private static final Pattern MAKES = Pattern.compile(either(false, Set.of("makes", "names")));
    private static final Pattern CHECKS = Pattern.compile(either(false, Set.of("checks")));
    private static final Pattern VERB =
            Pattern.compile(either(false, Set.of("act", "makes", "names", "directs", "causes", "checks")));
    /** What a sentence about somebody else begins with: 对企业…, 将学校…. */
    private static final Pattern OTHER_BEGINNING =
            Pattern.compile(either(true, Set.of("manner", "causes")) + "|" + either(false, Set.of("manner", "causes")));

    /** Words of grammar, which no name has within, and what ends the name of a department. */
    private static final String GRAMMAR = "对向由给将把被的到局";

    /** What stands before an act and is nothing that it is of. */
    private static final Pattern ADVERB = Pattern.compile("重点|专项|集中|随机|联合|逐|抓|适时|常态化|择优|统一|动态|实时|分类|多方|深入");

    /** What follows one who acts; 企业登记 and 学校食堂 are matters. */
    private static final Pattern ACT = Pattern.compile("[\\d\\s]{0,4}(?:"
            + either(false, Set.of("act", "makes", "directs", "manner")) + "|" + either(true, Set.of("manner")) + ")");

    /** Departments without their names: what they do is the whole column's. */
    private static final Pattern DEPARTMENTS = Pattern.compile("共同|双方|(?:各|本|行业|有关|相关)\\p{IsHan}{0,8}?部门(?!的)|各单位(?!的)"
            + "|(?:各|有关|相关)?(?:有关|相关|成员|责任|主管|行业|牵头|配合|职能|承办|主责|协同)\\p{IsHan}{0,4}?单位(?!的)"
            + "|\\p{IsHan}{0,4}?(?:审批|许可|发证|监管|执法)(?:单位|机关)(?!的)");

    /** A county's townships share most of their texts, and each is asked for thrice: about 300 bytes an entry. */
    private static final LoadingCache<String, Optional<Actor>> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build(Actor::find);

    /** One who acts at the beginning of a text, or after a condition. */
    static Optional<Actor> of(String text) {
        return KNOWN.get(text);
    }

    private static Optional<Actor> find(String text) {
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

    /**
     * Whether words are no verb phrase: 督促企业整改 is what the department does, while 各申报单位 and 项目审批单位 begin with what they
     * are of, and name those who do it.
     */
    private static boolean isName(String before, String ending) {
        Matcher quantifier = QUANTIFIER.matcher(before);
        boolean quantified = quantifier.lookingAt();
        String modifier = quantified ? before.substring(quantifier.end()) : before;
        if (before.isEmpty() && (ending.length() == 1 || ending.equals("人员"))) {
            return false;
        }
        if (MAKES.matcher(modifier).matches()) {
            return MAKER.matcher(ending).matches();
        }
        if (CHECKS.matcher(modifier).matches()) {
            return CHECKER.matcher(ending).matches() || quantified;
        }
        return !WEAK.contains(ending)
                && !modifier.contains("会同")
                && modifier.chars().allMatch(each -> Character.isIdeographic(each) && GRAMMAR.indexOf(each) < 0)
                && (quantified
                        || (!OTHER_BEGINNING.matcher(modifier + ending).lookingAt() && !verbBegins(modifier, ending)));
    }

    /** An act within a name stands between what it is of and who does it (项目审批单位), or within who they belong to (用人单位党组织). */
    private static boolean verbBegins(String modifier, String ending) {
        Matcher verb = VERB.matcher(modifier + ending);
        if (!verb.find() || verb.start() >= modifier.length() || isWholeName(modifier)) {
            return false;
        }
        String act = modifier.substring(verb.start());
        return verb.start() < 2
                || ADVERB.matcher(modifier).lookingAt()
                || !MAKER.matcher(ending).matches()
                || !(MAKES.matcher(act).matches() || CHECKS.matcher(act).matches());
    }

    private static boolean isWholeName(String words) {
        return ENDING.matcher(words)
                .results()
                .anyMatch(end -> end.end() == words.length() && isName(words.substring(0, end.start()), end.group()));
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
     * {@code act} what one does, {@code makes} the same where it may also stand in a name (申报单位), {@code names} what stands in
     * names and is no act by itself (经销企业), {@code directs} what one has others do or does with them, {@code manner} what stands
     * before an act, {@code causes} what departments do with others, {@code checks} the same where no name of an office follows.
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
