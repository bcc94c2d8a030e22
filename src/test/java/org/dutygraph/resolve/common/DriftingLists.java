package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.ReceivedDuties;

/**
 * Lists of any number of townships, ten to a county. A county has most of the received matters, each in one of its received
 * wordings, reworded for a third of them; its townships share these, with a slip in one row of a hundred and the own name in one
 * of twenty. The same seed gives the same lists.
 */
final class DriftingLists {

    private static final int OF_A_COUNTY = 10;
    private static final int ROWS = 340;
    private static final String[][] SYNONYMS = {
        {"加强", "强化"}, {"开展", "组织开展"}, {"做好", "负责"}, {"推进", "推动"}, {"排查", "摸排"}, {"宣传", "宣传引导"}
    };

    private final Map<String, List<DutyFacts>> matters = new LinkedHashMap<>();
    private final long seed;

    DriftingLists(long seed) {
        this.seed = seed;
        Map<DutyKey, DutyFacts> received = new HashMap<>();
        ReceivedDuties.all().forEach(duty -> received.put(duty.key(), duty));
        CommonDuties.resolve(ReceivedDuties.all(), Register.EMPTY, List.of())
                .commonDuties()
                .forEach(common -> common.members().forEach(member -> matters.computeIfAbsent(
                                common.id() + member.duty().list().code(), key -> new ArrayList<>())
                        .add(received.get(member.duty()))));
    }

    /** Gives each duty with the matter that it was made from. */
    void forEach(int townships, BiConsumer<NamedDuty, String> taker) {
        for (int county = 0; county * OF_A_COUNTY < townships; county++) {
            List<Row> template = template(new Random(seed + county));
            int count = Math.min(OF_A_COUNTY, townships - county * OF_A_COUNTY);
            for (int i = 0; i < count; i++) {
                township(county, i, template, taker);
            }
        }
    }

    private void township(int county, int place, List<Row> template, BiConsumer<NamedDuty, String> taker) {
        Random random = new Random(seed * 31 + county * 1000L + place);
        String code = String.format(Locale.ROOT, "%06d%03d", 100000 + county, 100 + place);
        String name = "第" + place + "镇";
        Map<ListKind, Integer> numbers = new HashMap<>();
        for (Row row : template) {
            String text = random.nextInt(100) == 0 ? slip(row.name(), random) : row.name();
            DutyKey key = new DutyKey(code, row.list(), numbers.merge(row.list(), 1, Integer::sum));
            String said = random.nextInt(20) == 0 ? name + text : text;
            taker.accept(
                    new NamedDuty(
                            key, said, List.of(name, "县" + county), row.facts().functions()),
                    row.matter());
        }
    }

    private List<Row> template(Random random) {
        List<String> some = new ArrayList<>(matters.keySet());
        Collections.shuffle(some, random);
        List<Row> rows = new ArrayList<>();
        for (String matter : some.subList(0, Math.min(ROWS, some.size()))) {
            List<DutyFacts> wordings = matters.getOrDefault(matter, List.of());
            DutyFacts one = wordings.get(random.nextInt(wordings.size()));
            String bare = one.name();
            for (String place : one.places()) {
                bare = bare.replace(place, "");
            }
            String name = random.nextInt(3) == 0 ? reworded(bare, random) : bare;
            rows.add(new Row(matter.substring(0, 11), one.key().list(), name, one));
        }
        return rows;
    }

    private static String reworded(String name, Random random) {
        String text = name;
        for (String[] pair : SYNONYMS) {
            if (random.nextInt(2) == 0) {
                text = text.replace(pair[0], pair[1]);
            }
        }
        if (random.nextInt(2) == 0) {
            text = text.replaceAll("工作$", "");
        }
        if (random.nextInt(3) == 0) {
            text = text.replace("的", "");
        }
        if (random.nextInt(3) == 0) {
            text = text.replaceFirst("([\\p{IsHan}]{2})、([\\p{IsHan}]{2})(?=[、等])", "$2、$1");
        }
        return text.isEmpty() ? name : text;
    }

    private static String slip(String name, Random random) {
        int at = random.nextInt(name.length());
        String wrong = random.nextBoolean() ? "" : String.valueOf((char) ('\u4e00' + random.nextInt(5000)));
        String text = name.substring(0, at) + wrong + name.substring(at + 1);
        return text.isEmpty() ? name : text;
    }

    private record Row(String matter, ListKind list, String name, DutyFacts facts) {}
}
