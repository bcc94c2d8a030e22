package org.dutygraph.resolve.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutygraph.resolve.wording.NormalForm;

/**
 * Whether a difference between two nearly identical texts changes what they say: another word, a part taken (协助, 指导) or dropped, a
 * member of an enumeration or somebody who takes part lost. Other ways of writing, fillers, own places and levels do not.
 */
final class Sense {

    /** Who acts beside whom: lost or added, it is another's work. */
    private static final Pattern PART = Pattern.compile("协助|配合|指导|会同|联合|牵头|监督|督促|协同|引导|通知|动员|鼓励|不得|禁止|除外");
    /** Somebody who takes part, named as such. */
    private static final Pattern ACTOR = Pattern.compile("(局|部门|委员会|办公室|法院|检察院|联合会|村委会|银行|机构|企业|医院|学校|中心|党组)$");

    /** The name of an office, in which 监督 and the like are no part taken. */
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{2,14}?(局|委员会|办公室|联合会|法院|检察院|总队|中心)");

    /** Whoever follows these takes part, the township, too. */
    private static final Pattern BESIDE = Pattern.compile("(?:会同|联合|配合|协同|、)$");

    private static final Pattern CLAUSE = Pattern.compile("[，；。：]");
    /** Who does a township's work below it. */
    private static final Pattern VILLAGES =
            Pattern.compile("(?:各|所属|辖区)?(?:行政)?村(?:级|（社区）|[（(]居[）)])?|(?:村|居)民?委员?会|村[（(]居[）)]民?委员会|各?社区");
    /** The name of an office of the county or another level, of which a part that differs is another spelling, or another county's. */
    private static final Pattern OWN_OFFICE =
            Pattern.compile("(?:县|市|州|地区|自治区)\\p{IsHan}{2,14}?(?:局|委员会|办公室|联合会|部门|机构)");
    /** Fixed words with a level in them, which is no own place: changed with the place's, they are wrong. */
    private static final Pattern FIXED = Pattern.compile("建制镇|小城镇|乡村(?=建设|振兴)");
    /** What is done besides. */
    private static final Pattern BESIDES = Pattern.compile("^(?:并|进行|予以)(?!对|及时|按|将|在|于|为|加强|做好|开展)\\p{IsHan}{2,6}$");
    /** Departments that are named, and the word that takes their place. */
    private static final Pattern NAMED_OFFICES = Pattern.compile("(?:县|市|州)\\p{IsHan}{2,14}?局");

    private static final Pattern UNNAMED_OFFICES = Pattern.compile("(?:有关|相关)(?:职能|行业|主管)?(?:部门)?");
    /** Characters that a text may have or not. */
    private static final String FILLING = "和及与并或且的地得之等了着为对在向于从由以把将其该此各本级县市区镇乡村州者中内所要好个有现审照员";

    private static final Set<String> LINKS = Set.of("、", "和", "及", "与", "或", "以及");
    private static final int LONGEST_EXCHANGE = 6;
    private static final int LONGEST_PART = 10;

    private final LikeWords likeWords;

    Sense(LikeWords likeWords) {
        this.likeWords = likeWords;
    }

    /**
     * @param pair the texts that the difference is of
     * @param count how many differences they have
     */
    boolean changesBy(Difference difference, TwinPair pair, int count) {
        String run = Run.content(difference.run());
        String other = Run.content(difference.otherRun());
        if (run.equals(other) || isShared(difference) || isShared(difference.turned())) {
            return false;
        }
        if (isFixed(difference) != isFixed(difference.turned())) {
            return true;
        }
        if (isSpelling(difference)) {
            return false;
        }
        if (isWithinOffice(difference) || isWithinOffice(difference.turned())) {
            return false;
        }
        if (isMoved(difference, run) || isMoved(difference.turned(), other)) {
            return false;
        }
        if (namesNobody(difference, pair)) {
            return true;
        }
        if (isNothing(run, other)) {
            return isLoss(difference.turned(), other, pair, count);
        }
        return isNothing(other, run)
                ? isLoss(difference, run, pair, count)
                : isExchange(difference, run, other)
                        || isCut(difference, run, other, pair)
                        || isCut(difference.turned(), other, run, pair);
    }

    /** The other text has the same words at another place. */
    private static boolean isMoved(Difference difference, String run) {
        String said = Run.said(run);
        return said.length() > 2
                && (Run.content(difference.other()).contains(said)
                        || Run.said(difference.other()).contains(said));
    }

    /** Of several clauses a word or two are left. */
    private static boolean isCut(Difference difference, String run, String other, TwinPair pair) {
        return Run.said(other).length() < 3
                && run.length() > other.length() + LONGEST_EXCHANGE
                && isDone(difference, run, pair);
    }

    /** Nothing stands here, or nothing but words that say nothing (等工作), where the other text says something. */
    private static boolean isNothing(String run, String other) {
        return run.isEmpty()
                || (run.length() > 1
                        && other.length() > 2
                        && Run.said(run).isEmpty()
                        && !Run.said(other).isEmpty());
    }

    /** 帮代办 is 帮办代办: what two words end with is said once. */
    private static boolean isShared(Difference difference) {
        return difference.otherFrom() == difference.otherTo()
                && difference.to() - difference.from() == 1
                && difference.after().startsWith(difference.run(), 1)
                && Run.isAct(last(difference.before()) + difference.run())
                && Run.isAct(difference.after().substring(0, 2));
    }

    private static boolean isFixed(Difference difference) {
        return difference.to() - difference.from() == 1 && covers(FIXED, difference, false);
    }

    /** It is a part of the name of an office, and not the whole of it. */
    private static boolean isWithinOffice(Difference difference) {
        return covers(OWN_OFFICE, difference, true);
    }

    private static boolean covers(Pattern words, Difference difference, boolean more) {
        return words.matcher(difference.one())
                .results()
                .anyMatch(found -> found.start() <= difference.from()
                        && found.end() >= difference.to()
                        && (!more || (found.start() < difference.from() && found.end() > difference.from())));
    }

    /** Departments are named here, and there it says only that there are some. */
    private static boolean namesNobody(Difference difference, TwinPair pair) {
        return pair.isOfOneModel()
                && (isNamed(difference.run(), difference.otherRun())
                        || isNamed(difference.otherRun(), difference.run()));
    }

    private static boolean isNamed(String run, String other) {
        return UNNAMED_OFFICES.matcher(other).matches()
                && NAMED_OFFICES.matcher(run).lookingAt();
    }

    /** The text around both runs comes to the same normal form. */
    private static boolean isSpelling(Difference difference) {
        Difference turned = difference.turned();
        String one = difference.before() + difference.run() + difference.after();
        String other = turned.before() + turned.run() + turned.after();
        return NormalForm.of(one, List.of()).equals(NormalForm.of(other, List.of()));
    }

    private boolean isExchange(Difference difference, String run, String other) {
        if (Math.max(run.length(), other.length()) > LONGEST_EXCHANGE
                || isAcrossClauses(difference)
                || isOwnPlace(run, other)
                || isOwnPlace(other, run)
                || isAbbreviation(difference, run, other)) {
            return false;
        }
        return (run.length() > 1 || other.length() > 1)
                ? !Run.said(run).isEmpty()
                        && !Run.said(other).isEmpty()
                        && !likeWords.alike(difference.before(), run, other, difference.after())
                : !likeWords.alike(
                        last(difference.before()), run.charAt(0), other.charAt(0), first(difference.after()));
    }

    /** Another word for the own place; not where an office or a body stands in the other text. */
    private static boolean isOwnPlace(String run, String other) {
        return Run.isOwnPlace(run) && !ACTOR.matcher(other).find();
    }

    private static boolean isAcrossClauses(Difference difference) {
        return CLAUSE.matcher(difference.run()).find()
                || CLAUSE.matcher(difference.otherRun()).find();
    }

    /** Something stands here that the other text lacks altogether. */
    private static boolean isLoss(Difference difference, String run, TwinPair pair, int count) {
        if (run.length() < 2) {
            return count == 1 && isSlip(difference, run, pair);
        }
        if (pair.cut() && pair.one().cell() == CellKind.NAME) {
            // names are written anew more freely, and an enumeration in one of them may be told by another duty
            return ClauseOfName.isLost(difference, run, pair, count) || Narrowing.isLimit(difference, pair, count);
        }
        if (isOthersPart(difference, run)) {
            return true;
        }
        if (Run.isOwnPlace(run)) {
            return run.matches(".*[镇乡]") && BESIDE.matcher(difference.before()).find() && isLinked(difference.run());
        }
        if (difference.from() == 0 && OFFICE.matcher(run).matches()) {
            return false;
        }
        boolean ofOneClause = !CLAUSE.matcher(difference.run()).find();
        if (PART.matcher(OFFICE.matcher(run).replaceAll("")).find() && ofOneClause) {
            return run.length() <= LONGEST_PART;
        }
        boolean bySomebody = difference.from() > 0 && ACTOR.matcher(run).find() && ofOneClause;
        return bySomebody
                || isEnumerated(difference, pair.lacking(difference))
                || ClauseOfName.isLost(difference, run, pair, count)
                || isDone(difference, run, pair)
                || Narrowing.isLost(difference, pair, count);
    }

    /** An item is the villages' to do, and in the other text nobody's: 各村对资料进行初审. */
    private static boolean isOthersPart(Difference difference, String run) {
        return difference.from() == 0
                && difference.otherTo() == 0
                && VILLAGES.matcher(run).matches();
    }

    /** Something that is done, and nowhere in the other row. */
    private static boolean isDone(Difference difference, String run, TwinPair pair) {
        boolean act = BESIDES.matcher(run).matches()
                || (CLAUSE.matcher(difference.run()).find() && Run.said(run).length() > 2 && Run.acts(run));
        return act
                && pair.one().cell() != CellKind.NAME
                && pair.isOfOneModel()
                && !pair.lacking(difference).saysElsewhere(OFFICE.matcher(run).replaceAll(""));
    }

    /** A single character that all but one township have, and without which the words are none. */
    private static boolean isSlip(Difference difference, String run, TwinPair pair) {
        TwinText lacking = pair.lacking(difference);
        return pair.isSurelyOne()
                && FILLING.indexOf(run.charAt(0)) < 0
                && Character.isIdeographic(run.charAt(0))
                && lacking.rows().size() == 1
                && pair.beside(lacking).rows().size() > 1;
    }

    /** A member of an enumeration that says something, unless the other row has a section of its own for it. */
    private static boolean isEnumerated(Difference difference, TwinText lacking) {
        String run = difference.run();
        return (isLinked(run) || run.contains("、"))
                && !lacking.hasSectionsOf(run)
                && !Run.said(run).isEmpty()
                && (run.startsWith("、") || !CLAUSE.matcher(run).find());
    }

    /** It is parted from its neighbour by 、 or a word that joins, on the one side or the other. */
    private static boolean isLinked(String run) {
        return LINKS.stream().anyMatch(link -> run.startsWith(link) || run.endsWith(link));
    }

    /** One is the other's short form: seen from where the word begins, all its characters stand in the longer, in their order. */
    private static boolean isAbbreviation(Difference difference, String run, String other) {
        for (int from = 0; from <= difference.before().length(); from++) {
            String begin = difference.before().substring(from);
            if (isShort(begin + run, begin + other) || isShort(begin + other, begin + run)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(String one, String longer) {
        if (one.length() < 2 || one.length() >= longer.length() || one.charAt(0) != longer.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < one.length(); i++) {
            at += longer.charAt(i) == one.charAt(at) ? 1 : 0;
        }
        return at == one.length();
    }

    private static String last(String text) {
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1);
    }
}
