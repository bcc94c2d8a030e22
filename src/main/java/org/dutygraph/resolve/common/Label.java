package org.dutygraph.resolve.common;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.resolve.wording.DutyFacts;

/** The member whose wording stands for a common duty, and that wording without places. */
record Label(Cluster.Member member, String text) {

    /** A label longer than this is worth shortening, in characters. */
    private static final int HANDY = 20;
    /** So many characters more weigh as much as all members having another wording. */
    private static final double CUMBERSOME = 50;

    private static final Pattern OWN = Pattern.compile("本(镇|乡|街道|县|市|区|辖区|行政区域|区域)(权限)?(范围)?内?的?|^(镇|乡|街道)(?=政府|机关)");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** The wording that is both frequent and short; of equals, the first by its normal form. */
    static Label of(Cluster cluster) {
        Map<Phrasing, Integer> frequency = new TreeMap<>(Comparator.comparingInt(Phrasing::index));
        cluster.members().forEach(member -> frequency.merge(member.phrasing(), 1, Integer::sum));
        Phrasing clearest = frequency.keySet().stream()
                .max(Comparator.comparingDouble((Phrasing phrasing) ->
                                clarity(phrasing, frequency.getOrDefault(phrasing, 0), cluster.members()))
                        .thenComparing(Comparator.comparingInt(Phrasing::index).reversed()))
                .orElseThrow();
        Map<String, Long> spellings = cluster.members().stream()
                .filter(member -> member.phrasing().equals(clearest))
                .collect(Collectors.groupingBy(member -> withoutPlaces(member.duty()), Collectors.counting()));
        Cluster.Member member = cluster.members().stream()
                .filter(candidate -> candidate.phrasing().equals(clearest))
                .min(Comparator.comparingLong((Cluster.Member candidate) ->
                                -spellings.getOrDefault(withoutPlaces(candidate.duty()), 0L))
                        .thenComparing(candidate -> candidate.duty().key()))
                .orElseThrow();
        return new Label(member, withoutPlaces(member.duty()));
    }

    private static double clarity(Phrasing phrasing, int count, List<Cluster.Member> members) {
        return (double) count / members.size() - Math.max(0, phrasing.text().length() - HANDY) / CUMBERSOME;
    }

    private static String withoutPlaces(DutyFacts duty) {
        String text = duty.name();
        for (String place : duty.places()) {
            text = text.replace(place, "");
        }
        String bare = OWN.matcher(BLANK.matcher(text).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? duty.name() : bare;
    }
}
