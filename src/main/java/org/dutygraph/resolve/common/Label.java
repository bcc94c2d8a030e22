package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.roaringbitmap.IntIterator;

/**
 * The member whose wording stands for a common duty.
 *
 * @param row the member
 * @param phrasing its normal form
 * @param name its name
 * @param text that name without places
 */
record Label(int row, Phrasing phrasing, String name, String text) {

    /** A label longer than this is worth shortening, in characters. */
    private static final int HANDY = 20;
    /** So many characters more weigh as much as all members having another wording. */
    private static final double CUMBERSOME = 50;

    private static final Pattern OWN = Pattern.compile("本(镇|乡|街道|县|市|区|辖区|行政区域|区域)(权限)?(范围)?内?的?|^(镇|乡|街道)(?=政府|机关)");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** The wording that is both frequent and short; of equals, the first by its normal form. */
    static Label of(Cluster cluster, Phrasings phrasings) {
        Phrasing clearest = clearest(cluster, phrasings);
        Map<String, Spelling> spellings = new HashMap<>();
        for (IntIterator rows = cluster.rows().getIntIterator(); rows.hasNext(); ) {
            int row = rows.next();
            if (phrasings.ofRow(row) == clearest.index()) {
                spellings.merge(phrasings.saying(row).spelling(), new Spelling(row, 1), Spelling::plus);
            }
        }
        int row = spellings.values().stream()
                .max(Comparator.comparingInt(Spelling::count)
                        .thenComparing(Comparator.comparingInt(Spelling::first).reversed()))
                .orElseThrow()
                .first();
        Sayings.Saying saying = phrasings.saying(row);
        return new Label(row, clearest, saying.name(), saying.spelling());
    }

    private static Phrasing clearest(Cluster cluster, Phrasings phrasings) {
        Int2IntOpenHashMap frequency = new Int2IntOpenHashMap();
        cluster.rows().forEach((int row) -> frequency.addTo(phrasings.ofRow(row), 1));
        return frequency
                .keySet()
                .intStream()
                .mapToObj(phrasings.all()::get)
                .max(Comparator.comparingDouble((Phrasing phrasing) ->
                                clarity(phrasing, frequency.get(phrasing.index()), cluster.size()))
                        .thenComparing(Comparator.comparingInt(Phrasing::index).reversed()))
                .orElseThrow();
    }

    private static double clarity(Phrasing phrasing, int count, int members) {
        return (double) count / members - Math.max(0, phrasing.text().length() - HANDY) / CUMBERSOME;
    }

    /** A name as a label would have it; the name itself where nothing else is left. */
    static String withoutPlaces(String name, String bare) {
        String text = OWN.matcher(BLANK.matcher(bare).replaceAll("")).replaceAll("");
        return text.isEmpty() ? name : text;
    }

    /**
     * The members that spell a name alike.
     *
     * @param first the first of them
     * @param count how many they are
     */
    private record Spelling(int first, int count) {

        Spelling plus(Spelling later) {
            return new Spelling(first, count + later.count);
        }
    }
}
