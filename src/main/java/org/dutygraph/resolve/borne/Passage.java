package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.Bag;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.RowWording;

/**
 * What of an assisted or basic duty is read together: a sentence that says what the township does, being its name, a clause of
 * it, or an item of its own responsibility; or, where such an item does not say to what, the item with a sentence of the row
 * that does: its name with an item of the superior department's responsibility.
 *
 * @param kind how it is read
 * @param text where the object is looked for, in normal form, without what stands in brackets, unless it says what is included
 * @param said its pairs of characters
 * @param done where the township's acts are looked for; the text itself in a sentence
 */
record Passage(Kind kind, String text, Bag said, String done) {

    /** A clause that takes in applications and does not say for what goes on with what is said before. */
    private static final Pattern CLAUSE = Pattern.compile("[，；。,;](?!(?:受理|初审|审核)(?:认定|资格|相关|有关)?申请)");

    private static final Pattern STOP = Pattern.compile("[，；。,;]");
    private static final Pattern ITEM = Pattern.compile("[；。;\\n]|(?<!\\d)\\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、");
    private static final Pattern ASIDE = Pattern.compile("\\((?!含|包括)[^()]*\\)");
    /** The township's item means the violations that the row is about, and has no object of its own before them. */
    private static final Pattern VIOLATIONS =
            Pattern.compile("^(?:开展|加强|做好|组织|日常|定期|动态|巡查|巡护|巡逻|检查|排查|摸排|辖区|[内对并的在中将把,、]|发现|及时|协助|配合|立即|工作"
                    + "|安全|隐患|问题|疑似|存在|有关|相关|上述|此类|各类|涉嫌)*违法(?:违规)?(?:行为|线索|问题|活动|情况)");
    /** The township's item means a class of places, of which the superior's names some. */
    private static final Pattern CLASS = Pattern.compile("生产经营单位|经营单位|(?:农资|经营|零售)?门店|经营主体|经营场所|企业|商户|店铺|重点场所|各类场所");

    /** What the superior names must be places of a class, too: 对加油站等单位进行检查, and not 禁止燃放烟花爆竹. */
    private static final Pattern OF_CLASS = Pattern.compile("单位|企业|门店|商户|店铺|场所|主体|网点|市场");

    /** The township's item looks after whoever the row's name is about: that they live, that what they said is true. */
    private static final Pattern CHECKED = Pattern.compile("核验|核实|(?:生存|资格)认证|年审");
    /** The township works on all of a class that the row's name narrows: 就业…相关补贴资金的受理. */
    private static final Pattern ALL_OF =
            Pattern.compile("(?:相关|有关|各类|各项)(补贴|补助|津贴|救助|奖励|保险)\\p{IsHan}{0,8}?(?:申报|申请|受理|初审|审核|核实)");

    /** How a passage is read. */
    enum Kind {
        /** object and act in one sentence of the township's own */
        SENTENCE,
        /** the township acts on violations that the row names elsewhere */
        ROW,
        /** the township acts on a class of which the superior department's text names some */
        CLASS,
        /** the township's item has no object of its own but those that the row's name is about */
        NAME,
        /** the township acts on all of a class of which the row's name says what they are for */
        ALL
    }

    /**
     * What is read together, as a wording has it.
     *
     * @param object where the object is looked for
     * @param done the township's own words
     */
    record Written(Kind kind, String object, String done) {

        /** The texts that it is put together from, where they are quoted from: the narrower before the wider. */
        List<String> parts() {
            int end = object.indexOf('\n');
            return end < 0 ? List.of(object, done) : List.of(object.substring(end + 1), object.substring(0, end), done);
        }

        /** The words shown as evidence. */
        String shown() {
            return kind == Kind.SENTENCE || kind == Kind.ALL
                    ? done
                    : object.substring(object.indexOf('\n') + 1) + "；" + done;
        }

        /** What is compared; empty where nothing is left to be read. */
        Form form() {
            return new Form(
                    kind,
                    NormalForm.of(object.replace('\n', '，'), RowWording.OWN_PLACES),
                    NormalForm.of(done, RowWording.OWN_PLACES));
        }
    }

    /** A passage by its normal forms. */
    record Form(Kind kind, String object, String done) implements Comparable<Form> {

        @Override
        public int compareTo(Form other) {
            int byObject = object.compareTo(other.object);
            int byDone = byObject == 0 ? done.compareTo(other.done) : byObject;
            return byDone == 0 ? kind.compareTo(other.kind) : byDone;
        }

        String text() {
            return ASIDE.matcher(object).replaceAll("");
        }
    }

    /** The passages of a wording; none of reclaimed duties. */
    static Stream<Written> of(RowWording wording) {
        if (wording.list() == ListKind.RECLAIMED) {
            return Stream.empty();
        }
        List<String> items = items(wording.township());
        Stream<String> name = wording.list() == ListKind.ASSISTED ? Stream.of(wording.name()) : Stream.empty();
        return Stream.concat(
                Stream.of(name, Stream.of(CLAUSE.split(wording.name(), -1)), items.stream())
                        .flatMap(sentences -> sentences)
                        .map(String::strip)
                        .map(text -> new Written(Kind.SENTENCE, text, text)),
                Stream.concat(items.stream().flatMap(item -> ofRow(wording, item)), byName(wording, items)));
    }

    private static Stream<Written> byName(RowWording wording, List<String> items) {
        Stream<Written> checked = wording.list() == ListKind.ASSISTED
                ? items.stream()
                        .filter(item -> CHECKED.matcher(item).find())
                        .map(item -> new Written(Kind.NAME, wording.name(), item))
                : Stream.empty();
        Stream<Written> all = Stream.concat(Stream.of(STOP.split(wording.name(), -1)), items.stream())
                .map(String::strip)
                .filter(sentence -> ALL_OF.matcher(sentence).find())
                .map(sentence -> new Written(Kind.ALL, wording.name(), sentence));
        return Stream.concat(checked, all);
    }

    /** The class of which the township works on all; empty where it works on none. */
    Optional<String> allOf() {
        Matcher matcher = ALL_OF.matcher(done);
        return kind == Kind.ALL && matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Stream<Written> ofRow(RowWording wording, String item) {
        String done = NormalForm.of(item, RowWording.OWN_PLACES);
        Kind kind =
                VIOLATIONS.matcher(done).find() ? Kind.ROW : CLASS.matcher(done).find() ? Kind.CLASS : Kind.SENTENCE;
        return kind == Kind.SENTENCE
                ? Stream.empty()
                : items(wording.superior()).stream()
                        .filter(superior ->
                                kind == Kind.ROW || OF_CLASS.matcher(superior).find())
                        .map(superior -> new Written(kind, wording.name() + "\n" + superior, item));
    }

    private static List<String> items(String cell) {
        return Stream.of(ITEM.split(cell, -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
