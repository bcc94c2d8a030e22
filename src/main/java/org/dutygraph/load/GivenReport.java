package org.dutygraph.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of the files that were given.
 *
 * @param documents in the order of the files; several of an archive
 * @param run the report of the import; null where there was none
 */
record GivenReport(
        List<GivenDocument> documents,
        @JsonProperty("import") @Nullable ImportReport run) {

    private static final Set<Outcome> TAKEN =
            Set.of(Outcome.IMPORTED, Outcome.REPLACED, Outcome.UNCHANGED, Outcome.EARLIER, Outcome.WAITING);

    /**
     * A document.
     *
     * @param outcome what became of it, such as {@code imported}; {@code importable} or {@code there} where it was only looked at
     * @param taken whether it is, or would be, among the documents
     */
    record GivenDocument(UploadedList list, String outcome, boolean taken) {}

    static GivenReport of(List<Upload> uploads, @Nullable ImportReport run) {
        Map<String, Outcome> outcomes = run == null
                ? Map.of()
                : run.documents().stream()
                        .filter(document -> document.sha256() != null)
                        .collect(Collectors.toMap(
                                document -> String.valueOf(document.sha256()),
                                DocumentReport::outcome,
                                (one, other) -> TAKEN.contains(one) ? one : other));
        return new GivenReport(
                uploads.stream()
                        .flatMap(upload -> upload.lists().stream())
                        .map(list -> run == null ? looked(list) : imported(list, outcomes.get(list.sha256())))
                        .toList(),
                run);
    }

    private static GivenDocument looked(UploadedList list) {
        String outcome = list.isThere() ? "there" : list.isImportable() ? "importable" : "refused";
        return new GivenDocument(list, outcome, list.isThere() || list.isImportable());
    }

    /** A document that was not put into the folder has no outcome, unless it is there under another name. */
    private static GivenDocument imported(UploadedList list, @Nullable Outcome outcome) {
        Outcome known = outcome == null ? Outcome.REFUSED : outcome;
        return new GivenDocument(list, known.name().toLowerCase(Locale.ROOT), TAKEN.contains(known));
    }

    /** The exit status that tells it. */
    int status() {
        long taken = documents.stream().filter(GivenDocument::taken).count();
        if (taken == 0) {
            return ImportCommand.NONE;
        }
        return taken == documents.size() ? ImportCommand.ALL : ImportCommand.SOME;
    }
}
