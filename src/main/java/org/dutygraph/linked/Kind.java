package org.dutygraph.linked;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that have addresses, by the label that each has in the graph. */
enum Kind {
    DATASET("Dataset"),
    PROVINCE("Province"),
    PREFECTURE("Prefecture"),
    COUNTY("County"),
    TOWNSHIP("Township"),
    FUNCTION("Function"),
    DEPARTMENT("Department"),
    CATEGORY("Category"),
    ACT("Act"),
    COMMON_DUTY("CommonDuty"),
    DOCUMENT("Document"),
    WORDING("Wording"),
    DUTY("Duty");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** What reads the things of this kind whose keys are from {@code $from} to {@code $to}. */
    String statement() {
        return "linked/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
