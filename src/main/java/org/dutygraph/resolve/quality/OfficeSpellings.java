package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dutygraph.resolve.department.Assignment;
import org.dutygraph.resolve.department.NamedIn;

/** Looks, over the columns of one document, for one office written in several ways: one finding with how often each is written. */
final class OfficeSpellings {

    /** Names as long as this that differ in one character are one name with a slip. */
    private static final int LONG = 8;

    private OfficeSpellings() {}

    static List<Finding> check(Collection<QualityRow> document) {
        Map<String, List<Use>> byName = new TreeMap<>();
        for (QualityRow row : document) {
            for (Assignment assignment : row.departments().assignments()) {
                if (assignment.namedIn() == NamedIn.CELL) {
                    Use use = Use.of(row, assignment);
                    byName.computeIfAbsent(use.name(), name -> new ArrayList<>())
                            .add(use);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        List<List<Use>> names = new ArrayList<>(byName.values());
        while (!names.isEmpty()) {
            List<Use> first = names.remove(0);
            List<List<Use>> alike = new ArrayList<>(List.of(first));
            names.stream().filter(other -> areOne(first.get(0), other.get(0))).forEach(alike::add);
            names.removeAll(alike);
            if (alike.size() > 1) {
                findings.add(finding(alike));
            }
        }
        return findings;
    }

    private static boolean areOne(Use one, Use other) {
        boolean slip = Math.min(one.name().length(), other.name().length()) >= LONG
                && LevenshteinDistance.getDefaultInstance().apply(one.name(), other.name()) == 1;
        return slip
                || (one.office().equals(other.office())
                        && !isShort(one.name(), other.name())
                        && !isShort(other.name(), one.name()));
    }

    /**
     * 林草局 beside 林业和草原局: a short form, which leaves out several characters and changes none, is no slip. One character left out
     * may be.
     */
    private static boolean isShort(String part, String full) {
        int found = 0;
        for (int i = 0; i < full.length() && found < part.length(); i++) {
            found += full.charAt(i) == part.charAt(found) ? 1 : 0;
        }
        return found == part.length() && full.length() - part.length() > 1;
    }

    private static Finding finding(List<List<Use>> alike) {
        alike.sort(Comparator.comparingInt((List<Use> uses) -> uses.size())
                .thenComparing(uses -> uses.get(0).name()));
        Use rarest = alike.get(0).get(0);
        String counts = alike.stream()
                .map(uses -> "“" + uses.get(0).name() + "”×" + uses.size())
                .collect(Collectors.joining("、"));
        return Finding.in(rarest.row(), CellKind.DEPARTMENTS, QualityRule.OFFICE_SPELLINGS, rarest.name(), counts);
    }

    /**
     * A name in a column.
     *
     * @param row where
     * @param name as printed, less blanks and its own county
     * @param office the department it was understood to be
     */
    private record Use(QualityRow row, String name, String office) {

        static Use of(QualityRow row, Assignment assignment) {
            String county = row.township().county().name();
            String printed = assignment.mention().printed().replaceAll("\\s+", "");
            String level = county.substring(county.length() - 1);
            String name = printed.startsWith(county) ? level + printed.substring(county.length()) : printed;
            return new Use(row, name, assignment.department().key());
        }
    }
}
