package org.dutygraph.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.UriUtils;

/** What of a page can be taken away, the same way for all pages that have tables: the tables, a citation, an address; for templates. */
@Component("away")
class Away {

    private static final String ADMINISTRATOR = "/administrator";

    /** The pages of what is known to have documents of its own, by the first part of their address. */
    private static final Map<String, String> DOCUMENTS_OF =
            Map.of("townships", "township_code", "counties", "county_code", "documents", "document");

    private final Sources sources;
    private final Citing citing;
    private final Frame frame;

    Away(Sources sources, Citing citing, Frame frame) {
        this.sources = sources;
        this.citing = citing;
        this.frame = frame;
    }

    /**
     * Whether the page has anything to take away; asked when all of it is made.
     *
     * @throws RequestProblem 400 where the address asks of the page's tables what none of them does
     */
    public boolean has(String title) {
        PageTables tables = PageTables.ofRequest();
        tables.called(title);
        tables.refuseWhatNoneDoes();
        return !tables.all().isEmpty() && !AskedAddress.path().startsWith(ADMINISTRATOR);
    }

    /** What the page is of, as {@code Kind:key}, where it can be marked for a collection; nothing of other pages. */
    public @Nullable String getThing() {
        return ThingPages.thingAt(AskedAddress.path()).orElse(null);
    }

    /** Whether there is any row to take away; a file of none would not even say what its columns are. */
    public boolean isFilled() {
        return PageTables.ofRequest().all().stream().anyMatch(table -> table.found() > 0);
    }

    /** This page's address with its tables as a file: {@code xlsx} or {@code csv}. */
    public String file(String format) {
        return AskedAddress.with(Map.of(PageTables.PARAMETER, format));
    }

    /** Where this page is found again as it is, but for its language and the pages of its tables. */
    public String getPermanent() {
        Map<String, String> without = new LinkedHashMap<>();
        AskedAddress.request().getParameterMap().keySet().stream()
                .filter(name -> name.matches("lang|" + PageTables.PARAMETER + "|(?:.*\\.)?page"))
                .forEach(name -> without.put(name, ""));
        without.putAll(PageTables.ofRequest().fixed());
        return AskedAddress.with(without);
    }

    /** The citation of the page. */
    public Citation citation() {
        PageTables tables = PageTables.ofRequest();
        List<PageTables.Shown> counted = tables.counted();
        long rows = counted.stream().mapToLong(PageTables.Shown::found).sum();
        long of = counted.stream().mapToLong(PageTables.Shown::total).sum();
        return citing.of(new Citation.Cited(
                key(),
                tables.title(),
                rows,
                rows == of ? null : of,
                sources(tables),
                frame.getSite() + getPermanent()));
    }

    /** A name in ASCII: what kind of page it is, and a hash of its address. */
    String key() {
        String path = getPermanent();
        return path.replaceFirst("^/([a-z-]*).*", "$1") + "-"
                + DigestUtils.md5DigestAsHex(path.getBytes(StandardCharsets.UTF_8))
                        .substring(0, 8);
    }

    private List<Sources.Source> sources(PageTables tables) {
        if (!tables.documents().isEmpty()) {
            return sources.known(tables.documents());
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        tables.all().stream().filter(PageTables.Shown::isWhole).forEach(table -> rows.addAll(table.maps()));
        boolean whole = tables.all().stream().allMatch(PageTables.Shown::isWhole);
        Map<String, @Nullable Object> own = own();
        return !own.isEmpty() ? sources.of(List.of(own)) : whole ? sources.of(rows) : sources.all();
    }

    /** What the address names that has documents of its own; nothing where it names none. */
    private static Map<String, @Nullable Object> own() {
        List<String> parts = Arrays.stream(AskedAddress.path().split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> UriUtils.decode(part, StandardCharsets.UTF_8))
                .toList();
        String column = parts.size() < 2 ? null : DOCUMENTS_OF.get(parts.get(0));
        return column == null ? Map.of() : Map.of(column, parts.stream().skip(1).collect(Collectors.joining("/")));
    }
}
