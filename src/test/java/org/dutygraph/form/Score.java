package org.dutygraph.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.text.Widths;
import org.jspecify.annotations.Nullable;

/** How much of what was laid out has come out: facts are list, number, category, name and departments; a row is all it says. */
final class Score {

    private static final int SHOWN = 12;
    /** Below it a row is reported as one to be compared with the original. */
    private static final double DOUBTFUL = 0.6;
    /** A wording so near to one that another list has is told beside it. */
    private static final double NEAR = 0.15;

    private Set<String> known = Set.of();
    private int in;
    private int facts;
    private int rows;
    private int found;
    private int names;
    private int invented;
    private long characters;
    private long wrong;
    private long wrongMeant;
    private int wrongMarked;
    private int wrongNear;
    private int rightMarked;
    private final List<String> shown = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    /** @param others the names that other lists have */
    void add(List<DutyRow> printed, List<DutyRow> read, Set<String> others) {
        known = others;
        Map<List<Object>, DutyRow> byNumber = new HashMap<>();
        read.forEach(row -> byNumber.put(List.of(row.list(), row.number()), row));
        printed.forEach(row -> add(row, byNumber.get(List.of(row.list(), row.number()))));
        invented += Math.max(0, read.size() - printed.size());
    }

    private void add(DutyRow printed, @Nullable DutyRow read) {
        in++;
        List<String> expected = texts(printed);
        characters += expected.stream().mapToInt(String::length).sum();
        if (read == null) {
            wrong += expected.stream().mapToInt(String::length).sum();
            wrongMeant += expected.stream().mapToInt(String::length).sum();
            show("lost " + printed.list().code() + " " + printed.number());
            return;
        }
        found++;
        List<String> actual = texts(read);
        for (int i = 0; i < expected.size(); i++) {
            wrong += LevenshteinDistance.getDefaultInstance().apply(expected.get(i), actual.get(i));
            wrongMeant += LevenshteinDistance.getDefaultInstance()
                    .apply(Widths.narrow(expected.get(i)), Widths.narrow(actual.get(i)));
        }
        boolean isFact = category(printed).equals(category(read))
                && expected.subList(0, 2).equals(actual.subList(0, 2));
        facts += isFact ? 1 : 0;
        rows += isFact && expected.equals(actual) ? 1 : 0;
        rightMarked += expected.equals(actual) && isDoubtful(read) ? 1 : 0;
        if (expected.get(0).equals(actual.get(0))) {
            names++;
        } else {
            wrongName(expected.get(0), actual.get(0), read);
        }
        if (!isFact || !expected.equals(actual)) {
            show(difference(printed, read));
        }
    }

    private void wrongName(String expected, String actual, DutyRow read) {
        if (isDoubtful(read)) {
            wrongMarked++;
        } else if (known.stream()
                .anyMatch(
                        name -> LevenshteinDistance.getDefaultInstance().apply(name, actual) <= NEAR * name.length())) {
            wrongNear++;
        } else {
            silent.add(expected + " as " + actual);
        }
    }

    private static boolean isDoubtful(DutyRow read) {
        Double confidence = read.location() == null ? null : read.location().confidence();
        return confidence != null && confidence < DOUBTFUL;
    }

    private static String difference(DutyRow printed, DutyRow read) {
        List<String> expected = new ArrayList<>(texts(printed));
        List<String> actual = new ArrayList<>(texts(read));
        expected.add(category(printed));
        actual.add(category(read));
        for (int i = 0; i < expected.size(); i++) {
            String one = expected.get(i);
            String other = actual.get(i);
            if (!one.equals(other)) {
                int at = 0;
                while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
                    at++;
                }
                return printed.list().code() + " " + printed.number() + " column " + i + " at " + at + ": "
                        + excerpt(one, at) + " as " + excerpt(other, at);
            }
        }
        return "";
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 14));
    }

    private void show(String what) {
        if (shown.size() < SHOWN) {
            shown.add(what);
        }
    }

    /** For the page of results. */
    Map<String, Object> measured() {
        Map<String, Object> measured = new LinkedHashMap<>();
        measured.put("in", in);
        measured.put("facts", facts);
        measured.put("rows_whole", rows);
        measured.put("rows_found", found);
        measured.put("rows_invented", invented);
        measured.put("names_right", names);
        measured.put("characters", characters);
        measured.put("characters_wrong", wrong);
        measured.put("characters_wrong_but_for_width", wrongMeant);
        measured.put("wrong_names_doubtful", wrongMarked);
        measured.put("wrong_names_near_another", wrongNear);
        measured.put("wrong_names_silent", silent.size());
        measured.put("right_rows_doubtful", rightMarked);
        measured.put("silent", silent);
        measured.put("wrong", shown);
        return measured;
    }

    private static String category(DutyRow row) {
        return Objects.requireNonNullElse(row.category(), "");
    }

    static String close(String text) {
        return text.replaceAll("[\\s、，；]+", "");
    }

    /** The name and the departments first. */
    private static List<String> texts(DutyRow row) {
        return List.of(
                close(row.name().text()),
                close(row.departments().text()),
                close(row.superiorResponsibility().text()),
                close(row.townshipResponsibility().text()),
                close(row.wayOfWorking().text()));
    }
}
