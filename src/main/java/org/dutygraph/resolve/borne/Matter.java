package org.dutygraph.resolve.borne;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.resolve.wording.Bag;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.Rarity;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;
import org.dutygraph.resolve.wording.Wording;

/**
 * What a reclaimed duty is concretely about.
 *
 * @param text its normal form
 * @param object the object or violation: the text without the acts that end it
 * @param bag the object's pairs of characters
 * @param acts what is done about it
 * @param names shorter names that the object has in itself: what all its variants have in common, or each of several plain objects
 * @param equivalents the things it names that have several names
 * @param cores the object without the words that make a violation of it, 捕捞 of 非法捕捞; and each of a few plain things that it
 *     lists, for any of them is a part of the matter
 * @param wider what has the object in its care
 */
record Matter(
        String text,
        String object,
        Bag bag,
        Set<String> acts,
        List<String> names,
        List<Equivalents.Equivalent> equivalents,
        List<Core> cores,
        List<Wider> wider) {

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern VIOLATION = Pattern.compile(
            "(?:违规|违法)领取|骗取|冒领|套取|非法|违法|违规|违反|擅自|未经(?:批准|许可)|安全(?:生产)?$|无正当理由|从事|(?:的)?(?:违法)?(?:行为|活动)|"
                    + "(?:(?:生产)?经营)?(?:企业|单位|场所|门店|网点)(?:安全)?$|聚众|私自|违章|(?:资格|待遇|证明)$");
    /** What is done to a thing before it is named, and where such things are: 损坏城市绿化设施. */
    private static final Pattern DAMAGED =
            Pattern.compile("^(?:故意|擅自)?(?:损坏|损毁|毁坏|破坏|毁损|侵占)(?:或者?破坏)?(?:城市|农村|乡村|公共|公用|市政)?");

    /** What is done to each of the things that are listed after it: 焚烧沥青、油毡、橡胶. */
    private static final Pattern DONE_TO_ALL =
            Pattern.compile("(?:^|[^,;]{0,12}?)(焚烧|倾倒|堆放|丢弃|抛撒|排放|损坏|毁坏|破坏|侵占|占用|销售|生产|经营|运输|储存|存储"
                    + "|猎捕|捕捞|采集|采伐|砍伐|采挖|开垦|开采|挖掘|种植|饲养|燃放|携带|使用)(?=\\p{IsHan}{2,})");

    private static final Set<String> CARE = Set.of("管护", "养护", "巡护");
    private static final Pattern ITEM = Pattern.compile("[、,;或和及]");
    /** A term is what the variants are about if it begins or ends so many of them. */
    private static final double AT_ITS_EDGE = 0.6;

    private static final double ROUNDING = 1e-9;
    /** A longer list is a description of one matter. */
    private static final int FEW = 4;

    private static final int PLAIN_MIN = 3;
    private static final int PLAIN_MAX = 6;

    static Matter of(String normalForm, Rarity rarity) {
        String object = object(ASIDE.matcher(normalForm).replaceAll(""));
        Set<String> acts = Wording.of(normalForm).acts();
        List<String> items = Stream.of(ITEM.split(object, -1))
                .filter(item -> !item.isEmpty())
                .toList();
        List<String> names = Stream.of(
                        sharedTerm(items).stream(), plainObjects(items).stream(), damaged(items), doneToEach(items))
                .flatMap(each -> each)
                .distinct()
                .toList();
        return new Matter(
                normalForm,
                object,
                new Bag(Grams.even(object), rarity),
                acts,
                names,
                Equivalents.of(normalForm),
                cores(object, rarity),
                Wider.of(object, acts.stream().anyMatch(CARE::contains)));
    }

    private static List<Core> cores(String object, Rarity rarity) {
        String whole = VIOLATION.matcher(object).replaceAll("");
        List<String> things = List.of(ITEM.split(whole, -1));
        boolean listed = things.size() > 1
                && things.size() <= FEW
                && things.stream().allMatch(thing -> thing.length() > 1 && thing.length() <= PLAIN_MAX);
        return Stream.concat(Stream.of(whole), listed ? things.stream() : Stream.empty())
                .filter(thing -> thing.length() > 1)
                .map(thing -> new Core(thing, new Bag(Grams.even(thing), rarity)))
                .toList();
    }

    /** The things whose damage the object lists. */
    private static Stream<String> damaged(List<String> items) {
        return items.stream()
                .filter(item -> DAMAGED.matcher(item).lookingAt())
                .map(item -> VIOLATION
                        .matcher(DAMAGED.matcher(item).replaceFirst(""))
                        .replaceAll(""))
                .filter(thing -> thing.length() > PLAIN_MIN && thing.length() <= PLAIN_MAX)
                .filter(Matter::isObject);
    }

    /** Each of the things listed with what is done to all of them, which only the first one names: 焚烧橡胶. */
    private static Stream<String> doneToEach(List<String> items) {
        if (items.size() < 3) {
            return Stream.empty();
        }
        Matcher first = DONE_TO_ALL.matcher(items.get(0));
        if (!first.lookingAt()) {
            return Stream.empty();
        }
        String act = first.group(1);
        return Stream.concat(
                        Stream.of(items.get(0).substring(first.end())),
                        items.stream()
                                .skip(1)
                                .map(item -> VIOLATION.matcher(item).replaceAll("")))
                .filter(thing -> thing.length() > 1 && thing.length() <= PLAIN_MAX && !thing.contains(act))
                .map(act::concat);
    }

    /**
     * A thing that the matter is about.
     *
     * @param text its words
     * @param bag their pairs of characters
     */
    record Core(String text, Bag bag) {}

    /**
     * The rarest of the object's pairs, of which a passage that covers enough of the object, or of its core, has at least one:
     * together they weigh more than may be missing.
     */
    IntStream needed(PairIndex index) {
        IntStream ofCore = cores.stream()
                .flatMapToInt(core -> needed(
                        core.bag(), core.text().length() <= Naming.SHORT ? Naming.HALF : Naming.COVERED_IN_ROW, index));
        return object.length() < Naming.SHORTEST
                ? ofCore
                : IntStream.concat(ofCore, needed(bag, Naming.COVERED, index));
    }

    private static IntStream needed(Bag bag, double covered, PairIndex index) {
        IntStream.Builder rarest = IntStream.builder();
        double weight = 0;
        for (int i : byFrequency(bag, index)) {
            if (weight > (1 - covered) * bag.mass() * (1 + ROUNDING)) {
                break;
            }
            weight += bag.value(i);
            rarest.add(bag.pair(i));
        }
        return rarest.build();
    }

    private static int[] byFrequency(Bag bag, PairIndex index) {
        return IntStream.range(0, bag.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> index.frequency(bag.pair(i)))
                        .thenComparingInt(bag::pair))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** All parts of the object that are long enough to tell that a passage is about it. */
    Stream<String> runs() {
        return IntStream.rangeClosed(0, object.length() - Naming.RUN)
                .mapToObj(from -> object.substring(from, from + Naming.RUN));
    }

    private static String object(String text) {
        List<Token> tokens = Vocabulary.tokens(text.startsWith("对") ? text.substring(1) : text);
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).kind() != Token.Kind.OBJECT) {
            end--;
        }
        StringBuilder object = new StringBuilder();
        tokens.subList(0, end).forEach(token -> object.append(token.text()));
        return object.toString();
    }

    /** The longest term that all of at least three variants have: 抗旱 of 抗旱预案编制、抗旱设施维护、抗旱物资储备. */
    private static Optional<String> sharedTerm(List<String> items) {
        if (items.size() < 3) {
            return Optional.empty();
        }
        return items.stream()
                .flatMap(Matter::terms)
                .filter(term -> items.stream().allMatch(item -> item.contains(term)))
                .filter(term -> items.stream()
                                .filter(item -> item.startsWith(term) || item.endsWith(term))
                                .count()
                        >= AT_ITS_EDGE * items.size())
                .filter(Matter::isObject)
                .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : b.compareTo(a));
    }

    static Stream<String> terms(String item) {
        return IntStream.range(0, item.length()).boxed().flatMap(from -> IntStream.rangeClosed(from + 2, item.length())
                .mapToObj(to -> item.substring(from, to)));
    }

    private static List<String> plainObjects(List<String> items) {
        boolean plain = items.size() > 1
                && items.stream()
                        .allMatch(item -> item.length() >= PLAIN_MIN
                                && item.length() <= PLAIN_MAX
                                && Vocabulary.tokens(item).stream()
                                        .allMatch(token -> token.kind() == Token.Kind.OBJECT));
        return plain ? items : List.of();
    }

    private static boolean isObject(String term) {
        return Vocabulary.tokens(term).stream().allMatch(token -> token.kind() == Token.Kind.OBJECT);
    }
}
