package org.dutygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dutygraph.text.Matching;
import org.jspecify.annotations.Nullable;

/**
 * A reclaimed duty and another one that still contains its matter, as two quotations beside each other.
 *
 * @param strength same, part or possible
 * @param evidence the words of the bearing duty that say so; none where all of it does
 * @param score between 0 and 1
 * @param reason why, in Chinese; what it quotes stands in one duty or the other
 */
public record Borne(
        String countyCode,
        String county,
        String townshipCode,
        String township,
        String dutyId,
        long number,
        String duty,
        String document,
        long line,
        String strength,
        @Nullable String evidence,
        double score,
        String reason,
        String otherCountyCode,
        String otherCounty,
        String otherTownshipCode,
        String otherTownship,
        String otherDutyId,
        String otherList,
        long otherNumber,
        String otherDuty,
        String otherDocument,
        long otherLine) {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    /** Between the words of one duty and those of the other: 失学（同 辍学）. */
    private static final Pattern OTHERWISE = Pattern.compile("（同 |）$");

    /** What is quoted of the bearing duty, with the words marked that the reclaimed one has, too. */
    public List<Matching.Piece> getBearing() {
        return Matching.of(quotation(), duty, quoted());
    }

    /** Whether the quotation is another text than the bearing duty's name. */
    public boolean isQuotedFromText() {
        return !quotation().equals(otherDuty);
    }

    private String quotation() {
        return evidence == null || otherDuty.contains(evidence) ? otherDuty : evidence;
    }

    private List<String> quoted() {
        return QUOTED.matcher(reason)
                .results()
                .map(quoted -> quoted.group(1))
                .flatMap(OTHERWISE::splitAsStream)
                .toList();
    }

    /** Puts them under the reclaimed duties, each in the order in which it first comes. */
    static List<Reclaimed> grouped(List<Borne> rows) {
        Map<String, List<Borne>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.dutyId(), id -> new ArrayList<>()).add(row));
        return groups.values().stream().map(Reclaimed::new).toList();
    }

    /** A reclaimed duty with all that still contains its matter. */
    public record Reclaimed(List<Borne> bearers) {

        /** What says of the reclaimed duty what every one of them says. */
        public Borne getDuty() {
            return bearers.get(0);
        }

        /** Its name, with the words marked that a bearing duty has, too. */
        public List<Matching.Piece> getName() {
            String others = bearers.stream()
                    .map(row -> Objects.requireNonNullElse(row.evidence(), row.otherDuty()))
                    .reduce("", (all, text) -> all + "\n" + text);
            List<String> words =
                    bearers.stream().flatMap(row -> row.quoted().stream()).toList();
            return Matching.of(getDuty().duty(), others, words);
        }
    }
}
