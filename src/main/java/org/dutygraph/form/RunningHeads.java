package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutygraph.form.PageLines.Part;
import org.dutygraph.form.PageLines.ReadParts;
import org.dutygraph.text.Spaces;

/**
 * Lines that stand at the same height of page after page: the title of the whole above each, page numbers, marks of water. They
 * would stand between the two halves of a row that goes on from one page to the next.
 */
final class RunningHeads {

    /** So many pages at least have such a line. */
    private static final int FEWEST = 3;
    /** Of the pages from the first to the last that has it, so many at least: left and right ones may have others. */
    private static final double SHARE = 0.5;
    /** It stands no further up or down elsewhere, as a part of the page's height. */
    private static final double SAME_HEIGHT = 0.012;
    /** So many of the characters are the same where recognition has read one of them wrongly. */
    private static final double ALIKE = 0.75;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Set<Part> repetitions = Collections.newSetFromMap(new IdentityHashMap<>());

    private RunningHeads() {}

    static RunningHeads of(List<ReadParts> pages) {
        RunningHeads heads = new RunningHeads();
        if (pages.size() < FEWEST) {
            return heads;
        }
        List<Kind> kinds = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            double height = pages.get(page).page().page().getHeight();
            for (Part part : pages.get(page).parts()) {
                if (part.table() == null && !part.text().isBlank()) {
                    add(kinds, part, page, part.top() / height);
                }
            }
        }
        kinds.stream().filter(Kind::isRunning).forEach(kind -> heads.repetitions.addAll(kind.repetitions()));
        return heads;
    }

    private static void add(List<Kind> kinds, Part part, int page, double height) {
        String text = DIGITS.matcher(Spaces.none(part.text())).replaceAll("#");
        Kind own = kinds.stream()
                .filter(kind -> Math.abs(kind.height - height) < SAME_HEIGHT && areAlike(kind.text, text))
                .findFirst()
                .orElseGet(() -> {
                    Kind kind = new Kind(text, height);
                    kinds.add(kind);
                    return kind;
                });
        if (own.pages.isEmpty() || own.pages.get(own.pages.size() - 1) != page) {
            own.pages.add(page);
        }
        own.parts.add(part);
    }

    private static boolean areAlike(String text, String other) {
        int longer = Math.max(text.length(), other.length());
        if (text.equals(other) || Math.min(text.length(), other.length()) < ALIKE * longer) {
            return text.equals(other);
        }
        StringBuilder left = new StringBuilder(other);
        int same = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = left.indexOf(text.substring(i, i + 1));
            if (at >= 0) {
                left.deleteCharAt(at);
                same++;
            }
        }
        return same >= ALIKE * longer && longer > FEWEST;
    }

    /** Whether a line says once more what another one has said, or is the number of a page. */
    boolean areRepeatedBy(Part part) {
        return repetitions.contains(part);
    }

    /** Lines that say the same at the same height. */
    private static final class Kind {
        private final String text;
        private final double height;
        private final List<Integer> pages = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        private Kind(String text, double height) {
            this.text = text;
            this.height = height;
        }

        private boolean isRunning() {
            int from = pages.get(0);
            int to = pages.get(pages.size() - 1);
            return pages.size() >= FEWEST && pages.size() >= SHARE * (to - from + 1);
        }

        /** The first may say of the whole document what no other line says. */
        private List<Part> repetitions() {
            return text.contains("#") ? parts : parts.subList(1, parts.size());
        }
    }
}
