package org.dutygraph.resolve.common;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What resolving takes as townships are added, and how well it does: seconds, seconds of all threads, and the most heap. The
 * numbers of townships are the system property {@code townships}. It measures and does not fail.
 */
@Tag("evaluation")
class ScalingEvaluation {

    @Test
    void timeByTownships() {
        DriftingLists lists = new DriftingLists(11);
        for (String size : System.getProperty("townships", "5,50,200").split(",", -1)) {
            measure(lists, Integer.parseInt(size));
        }
    }

    private static void measure(DriftingLists lists, int townships) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long processor = processorTime();
        DutyRoll roll = new DutyRoll();
        lists.forEach(townships, (duty, matter) -> roll.add(duty));
        double filled = (System.nanoTime() - start) / 1e9;
        Resolution resolution = CommonDuties.resolve(roll, Register.EMPTY, List.of());
        long members = resolution.commonDuties().stream()
                .flatMap(common -> common.members().stream())
                .filter(member -> !member.reason().isEmpty())
                .count();
        double all = (System.nanoTime() - start) / 1e9;
        double processors = (processorTime() - processor) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().startsWith("G1"))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%d townships, %d duties, %d wordings, %d common duties, %d relations, %d doubts: filled %.1f s, all"
                        + " %.1f s, processors %.1f s, %.0f us a duty, heap %d MB, %s%n",
                townships,
                members,
                resolution.register().entries().size(),
                resolution.commonDuties().size(),
                resolution.relations().size(),
                resolution.doubts().size(),
                filled,
                all,
                processors,
                processors * 1e6 / members,
                heap >> 20,
                sameness(lists, townships, resolution));
    }

    /** Over all pairs, by counting how many of each matter are in each common duty. */
    private static String sameness(DriftingLists lists, int townships, Resolution resolution) {
        Map<Object, String> found = new HashMap<>();
        resolution.commonDuties().forEach(common -> common.members()
                .forEach(member -> found.put(member.duty(), common.id())));
        Map<String, Long> byMatter = new HashMap<>();
        Map<String, Long> byFound = new HashMap<>();
        Map<String, Long> byBoth = new HashMap<>();
        lists.forEach(townships, (duty, matter) -> {
            String id = found.getOrDefault(duty.key(), "");
            byMatter.merge(matter, 1L, Long::sum);
            byFound.merge(id, 1L, Long::sum);
            byBoth.merge(matter + id, 1L, Long::sum);
        });
        double both = pairs(byBoth.values().stream());
        return String.format(
                Locale.ROOT,
                "P %.4f R %.4f",
                both / pairs(byFound.values().stream()),
                both / pairs(byMatter.values().stream()));
    }

    private static double pairs(Stream<Long> counts) {
        return counts.mapToDouble(count -> count * (count - 1.0) / 2).sum();
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
