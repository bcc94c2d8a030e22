package org.dutygraph.history;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Follows the log from its first entry to its last. */
final class Chain {

    private long lines;
    private String end = Line.NOTHING;
    private @Nullable Long broken;
    private @Nullable String reason;

    private Chain() {}

    static Chain of(LogFile file) throws IOException {
        Chain chain = new Chain();
        file.each(chain::take);
        if (chain.broken == null && file.torn().isPresent()) {
            chain.fails(chain.lines + 1, "content");
        }
        return chain;
    }

    Proof proof() {
        return new Proof(broken == null, lines, lines == 0 ? null : end, broken, reason);
    }

    private void take(Line line) {
        lines++;
        if (broken == null) {
            if (!line.holds() || line.change().isEmpty()) {
                fails(lines, "content");
            } else if (!continues(line.change().orElseThrow())) {
                fails(lines, "order");
            }
        }
        end = line.hash();
    }

    private boolean continues(Change change) {
        return change.previous().equals(end) && change.number() == lines;
    }

    private void fails(long line, String why) {
        broken = line;
        reason = why;
    }
}
