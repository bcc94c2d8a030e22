package org.dutygraph.version;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dutygraph.load.PastLists;
import org.dutygraph.load.PastLists.HeldList;
import org.dutygraph.load.PastLists.Successions;
import org.dutygraph.web.Choice;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is otherwise in the lists of a county, or in all, at one date than at another; township by township as {@link Differences} does. */
@Component
class WhatChanged {

    /** No more are compared at once. */
    private static final int MOST_TOWNSHIPS = 3_000;

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int MONTH_LETTERS = "2025-07".length();

    private final PastLists past;
    private final KeptPairChanges kept;
    private final KnownValues known;

    WhatChanged(PastLists past, KeptPairChanges kept, KnownValues known) {
        this.past = past;
        this.kept = kept;
        this.known = known;
    }

    /**
     * Compares the lists of each township that held at two dates.
     *
     * @param kind only duties that are otherwise in this way; empty for all
     * @throws RequestProblem 400 where a value is not understood or the former date is after the latter, 413 where there are too many
     *     townships, 503 where not all have been compared yet: asked again, it goes on from there
     */
    Found of(Between between, String kind) {
        Asked asked = asked(between, kind);
        Successions all = past.successions();
        SortedMap<String, List<HeldList>> here = new TreeMap<>();
        all.lists().forEach((township, lists) -> {
            if (asked.isOf(township) && !lists.get(0).from().begin().isAfter(asked.latter())) {
                here.put(township, lists);
            }
        });
        List<ListPair> pairs = here.values().stream()
                .flatMap(lists -> ListPair.of(lists, asked.from(), asked.latter()).stream())
                .toList();
        if (pairs.size() > MOST_TOWNSHIPS) {
            throw RequestProblem.tooLarge("too-many-townships", pairs.size(), MOST_TOWNSHIPS);
        }
        long undated = all.undated().stream().filter(asked::isOf).count();
        String rules = kept.rules();
        return new Found(asked, kept.all(pairs, rules, PATIENCE), rules, here.size(), undated, kept);
    }

    private Asked asked(Between between, String kind) {
        Choice place = between.county().isEmpty() ? null : known.likely("county", "county", between.county());
        LocalDate former = date("from", between.from());
        LocalDate latter = date("to", between.to());
        if (former != null && latter != null && former.isAfter(latter)) {
            throw RequestProblem.badRequest("from-after-to", former, latter);
        }
        return new Asked(place, former, latter, ChangeKind.named(kind.strip()));
    }

    /** A month is at its end: what began in it has begun. */
    private static @Nullable LocalDate date(String parameter, String text) {
        try {
            return text.isEmpty()
                    ? null
                    : text.length() == MONTH_LETTERS ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
        } catch (DateTimeException none) {
            KnownValues.refuseLong(parameter, text);
            throw RequestProblem.badRequest("no-date", parameter, text).with("parameter", parameter);
        }
    }

    /**
     * What is asked for.
     *
     * @param county none for all
     * @param from none for the list before
     * @param to none for the current lists
     * @param kind none for all
     */
    record Asked(
            @Nullable Choice county,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ChangeKind kind) {

        /** A township's code begins with its county's. */
        boolean isOf(String township) {
            return county == null || township.startsWith(county.value());
        }

        LocalDate latter() {
            return to == null ? NEVER : to;
        }
    }
}
