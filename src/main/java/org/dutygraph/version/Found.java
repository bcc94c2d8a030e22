package org.dutygraph.version;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.file.Sha256;
import org.dutygraph.version.KeptPairChanges.Worked;
import org.dutygraph.version.PairChanges.Handing;
import org.dutygraph.version.PairChanges.Summary;
import org.dutygraph.version.WhatChanged.Asked;
import org.dutygraph.web.Paging;
import org.dutygraph.web.Sources;
import org.jspecify.annotations.Nullable;

/**
 * What changed in many townships. Of the duties no more are in memory than are asked for.
 *
 * @param townships how many have a list with a date by then
 * @param undated how many have a list whose date nobody knows, and which is therefore compared with none
 */
record Found(Asked asked, List<Worked> worked, String rules, int townships, long undated, KeptPairChanges kept) {

    private static final int DIGITS = 16;

    /** How many townships have two lists that were compared. */
    public int compared() {
        return summaries().size();
    }

    /** How many townships have two lists, one of which can be read no longer. */
    public int unreadable() {
        return worked.size() - compared();
    }

    /** How many townships have only one list then. */
    public int single() {
        return townships - worked.size();
    }

    private List<Worked> summaries() {
        return worked.stream().filter(each -> each.summary().isPresent()).toList();
    }

    /** How many duties are otherwise in each way, by the words of addresses. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind.code(), total(kind));
        }
        return counts;
    }

    /** How many duties have come from which list to which, in all townships. */
    public List<Flow> flows() {
        return Flow.sum(summaries().stream()
                .flatMap(each -> each.summary().stream())
                .flatMap(summary -> summary.flows().stream())
                .toList());
    }

    private long total(@Nullable ChangeKind kind) {
        return summaries().stream()
                .flatMap(each -> each.summary().stream())
                .mapToLong(summary -> summary.count(kind))
                .sum();
    }

    /** How many duties are otherwise in any way. */
    public long all() {
        return total(null);
    }

    /** How many duties are otherwise in the way that is asked for. */
    public long total() {
        return total(asked.kind());
    }

    /**
     * One page of them, township by township.
     *
     * @throws org.dutygraph.web.RequestProblem 404 where they end before
     */
    Paging.Page<ChangedDuty> page(Paging paging) {
        long total = total();
        paging.within(total);
        long skip = (long) (paging.page() - 1) * paging.size();
        List<ChangedDuty> rows = new ArrayList<>();
        for (Worked each : summaries()) {
            long here =
                    each.summary().map(summary -> summary.count(asked.kind())).orElse(0L);
            if (skip < here && rows.size() < paging.size()) {
                rows(each).stream()
                        .skip(skip)
                        .limit((long) paging.size() - rows.size())
                        .forEach(rows::add);
            }
            skip = Math.max(0, skip - here);
        }
        return paging.of(rows, total);
    }

    /** All of them, one township at a time. */
    void each(Consumer<ChangedDuty> taker) {
        summaries().forEach(each -> rows(each).forEach(taker));
    }

    private List<ChangedDuty> rows(Worked of) {
        PairChanges changes = kept.changes(of.pair(), rules);
        return changes.of(asked.kind()).stream()
                .map(row -> ChangedDuty.of(changes, of.pair().address(), row))
                .toList();
    }

    /** The lists that were compared. */
    List<Sources.Document> documents() {
        return summaries().stream()
                .flatMap(each -> each.summary().stream())
                .flatMap(summary -> Stream.of(summary.before(), summary.after()))
                .map(VersionRow::cited)
                .toList();
    }

    List<ChangedDuty.OfTownship> byTownship() {
        return summaries().stream()
                .flatMap(each ->
                        each
                                .summary()
                                .map(summary -> ChangedDuty.OfTownship.of(
                                        summary, each.pair().address()))
                                .stream())
                .toList();
    }

    /** Those that got or gave away most first. */
    List<ChangedDuty.OfDepartment> byDepartment() {
        Map<String, ChangedDuty.OfDepartment> departments = new TreeMap<>();
        for (Worked each : summaries()) {
            Summary summary = each.summary().orElseThrow();
            VersionRow list = summary.after();
            summary.departments()
                    .forEach((name, handing) -> departments.merge(
                            list.countyCode() + ' ' + name,
                            row(list, name, handing),
                            (one, other) -> row(list, name, handing(one).plus(handing(other)))));
        }
        return departments.values().stream()
                .sorted(Comparator.comparingLong((ChangedDuty.OfDepartment row) ->
                                row.leadsGained() + row.leadsLost() + row.receivesGained() + row.receivesLost())
                        .reversed())
                .toList();
    }

    private static ChangedDuty.OfDepartment row(VersionRow list, String name, Handing handing) {
        return new ChangedDuty.OfDepartment(
                list.countyCode(),
                list.county(),
                name,
                handing.leadsGained(),
                handing.leadsLost(),
                handing.receivesGained(),
                handing.receivesLost());
    }

    private static Handing handing(ChangedDuty.OfDepartment row) {
        return new Handing(row.leadsGained(), row.leadsLost(), row.receivesGained(), row.receivesLost());
    }

    /** Says which lists were compared: the same for the same lists. */
    public String digest() {
        String lists = worked.stream().map(each -> each.pair().address()).collect(Collectors.joining("\n"));
        return Sha256.of(lists.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** What an address says of this: of the parameters those that are needed to find it again. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (asked.county() != null) {
            parameters.put("county", asked.county().value());
        }
        if (asked.from() != null) {
            parameters.put("from", asked.from().toString());
        }
        parameters.put("to", to());
        if (asked.kind() != null) {
            parameters.put("kind", asked.kind().code());
        }
        return parameters;
    }

    /** The latter date: where none is asked for, today, or that of a current list that begins later. */
    String to() {
        return asked.to() != null
                ? asked.to().toString()
                : worked.stream()
                        .map(each -> each.pair().after().from().begin())
                        .filter(date -> date.isAfter(today()))
                        .max(Comparator.naturalOrder())
                        .orElse(today())
                        .toString();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Where this is found again when later lists have come. */
    public String address() {
        return "/what-changed?"
                + parameters().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&"));
    }

    /** A name for files. */
    String fileName() {
        return "what-changed-" + String.join("-", parameters().values());
    }
}
