package org.dutygraph.load;

import java.io.IOException;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.dutygraph.load.Importer.KnownDocument;
import org.jspecify.annotations.Nullable;

/** What came of reading a document, before it is known whether it is its township's current one. */
sealed interface Attempt {

    /** What was received; none where it could not be read. */
    @Nullable
    SourceFile file();

    /** The document's name. */
    String name();

    record Unchanged(SourceFile file, KnownDocument before) implements Attempt {

        @Override
        public String name() {
            return file.name();
        }
    }

    record Read(SourceFile file, ReadDocument document) implements Attempt {

        @Override
        public String name() {
            return file.name();
        }
    }

    /** A list that a pass before this one has read, and that is not current. */
    record Noted(OtherList header, DocumentReport report) implements Attempt {

        @Override
        public @Nullable SourceFile file() {
            return null;
        }

        @Override
        public String name() {
            return header.document();
        }
    }

    /** Part of a file that cannot be read now. */
    record Kept(KnownDocument before) implements Attempt {

        @Override
        public @Nullable SourceFile file() {
            return null;
        }

        @Override
        public String name() {
            return before.id();
        }
    }

    /** Somebody has withdrawn it. */
    record Withdrawn(SourceFile file) implements Attempt {

        @Override
        public String name() {
            return file.name();
        }
    }

    record Failed(String name, @Nullable SourceFile file, Problem problem) implements Attempt {}

    /** A document that could not be kept, or on which something was thrown. */
    static Attempt failed(SourceFile file, Throwable thrown) {
        String name = file.name();
        Problem problem = thrown instanceof IOException trouble
                ? FileTrouble.problem(name, Rule.UNKEPT_FILE, trouble)
                : DocumentFault.problem(name, thrown);
        return new Failed(name, file, problem);
    }

    /** What is reported of one that says what it said before. */
    static DocumentReport unchanged(KnownDocument before) {
        return new DocumentReport(
                before.id(),
                Outcome.UNCHANGED,
                before.sha256(),
                before.townshipCode(),
                before.township(),
                before.counts(),
                before.problems());
    }
}
