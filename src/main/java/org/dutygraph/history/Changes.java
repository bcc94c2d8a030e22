package org.dutygraph.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.dutygraph.web.Paging;
import org.springframework.stereotype.Component;

/** Reads the log for people and programs, the newest entry first; of it all, no more is in memory than was asked for. */
@Component
class Changes {

    private final ChangeLog log;

    Changes(ChangeLog log) {
        this.log = log;
    }

    Paging.Page<Change> page(Paging paging) {
        long total = count();
        long newest = total - (long) (paging.page() - 1) * paging.size();
        List<Change> found = new ArrayList<>();
        each((place, change) -> {
            if (place <= newest && place > newest - paging.size()) {
                found.add(change);
            }
        });
        Collections.reverse(found);
        return paging.of(found, total);
    }

    /** The newest ones, at most so many. */
    List<Change> newest(int most) {
        return newest(most, change -> true);
    }

    /** The newest ones of those that are wanted, at most so many. */
    List<Change> newest(int most, Predicate<Change> isWanted) {
        Deque<Change> kept = new ArrayDeque<>();
        each((place, change) -> {
            if (isWanted.test(change)) {
                kept.addFirst(change);
            }
            if (kept.size() > most) {
                kept.removeLast();
            }
        });
        return List.copyOf(kept);
    }

    long count() {
        long[] count = {0};
        each((place, change) -> count[0] = place);
        return count[0];
    }

    private void each(Taker taker) {
        long[] place = {0};
        try {
            log.each(change -> taker.take(++place[0], change));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the log", e);
        }
    }

    private interface Taker {

        /** Takes an entry with its place, from 1 on. */
        void take(long place, Change change);
    }
}
