package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.borne.StillBorneDuties;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.dutygraph.resolve.wording.RowWording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long resolving takes as townships are added: each is a copy of a received one with a third of its names reworded (a
 * character dropped, or two exchanged), so that wordings multiply. It measures and does not fail.
 */
@Tag("evaluation")
class ScalingEvaluation {

    private static final int[] TOWNSHIPS = {5, 50, 500};

    @Test
    void timeByTownships() {
        Random random = new Random(11);
        CommonDuties.resolve(ReceivedDuties.all(), Register.EMPTY, List.of());
        for (int townships : TOWNSHIPS) {
            List<DutyFacts> duties = townships(townships, random);
            long start = System.nanoTime();
            Resolution resolution = CommonDuties.resolve(duties, Register.EMPTY, List.of());
            double common = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            LongAdder pairs = new LongAdder();
            StillBorneDuties.forEach(RowWording.distinct(duties), pair -> pairs.increment());
            double borne = (System.nanoTime() - start) / 1e9;
            double nLogN = duties.size() * Math.log(duties.size());
            System.out.printf(
                    Locale.ROOT,
                    "%4d townships %7d duties %6d wordings %6d common duties %7.2f s (%.2f us per n log n) | still borne %9d pairs %7.2f s%n",
                    townships,
                    duties.size(),
                    resolution.register().entries().size(),
                    resolution.commonDuties().size(),
                    common,
                    common * 1e6 / nLogN,
                    pairs.sum(),
                    borne);
        }
    }

    private static List<DutyFacts> townships(int count, Random random) {
        List<DutyFacts> all = ReceivedDuties.all();
        List<String> codes = all.stream()
                .map(duty -> duty.key().township())
                .distinct()
                .sorted()
                .toList();
        List<DutyFacts> duties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String source = codes.get(i % codes.size());
            String code = i < codes.size() ? source : String.format(Locale.ROOT, "9%08d", i);
            boolean reworded = i >= codes.size();
            all.stream()
                    .filter(duty -> duty.key().township().equals(source))
                    .forEach(duty -> duties.add(copy(duty, code, reworded, random)));
        }
        return duties;
    }

    private static DutyFacts copy(DutyFacts duty, String code, boolean reworded, Random random) {
        ListKind list = duty.key().list();
        String name = reworded && random.nextInt(3) == 0 ? reword(duty.name(), random) : duty.name();
        return new DutyFacts(
                new DutyKey(code, list, duty.key().number()),
                duty.places(),
                duty.category(),
                name,
                duty.functions(),
                duty.superior(),
                duty.township(),
                duty.way());
    }

    private static String reword(String name, Random random) {
        int at = random.nextInt(Math.max(1, name.length() - 1));
        String rest = name.substring(Math.min(name.length(), at + 1));
        return random.nextBoolean() || rest.isEmpty()
                ? name.substring(0, at) + rest
                : name.substring(0, at) + rest.charAt(0) + name.charAt(at) + rest.substring(1);
    }
}
