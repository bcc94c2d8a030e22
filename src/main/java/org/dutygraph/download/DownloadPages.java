package org.dutygraph.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.web.Downloadable.Group;
import org.dutygraph.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be downloaded, how it is opened, and what its columns mean. */
@Controller
class DownloadPages {

    private static final long[] STEPS = {1_000_000_000, 1_000_000, 1_000};
    private static final String[] UNITS = {"GB", "MB", "KB"};

    /** Questions to the tables in DuckDB's SQL. */
    private static final String EXAMPLES = examples();

    private final DownloadIndex index;
    private final DataSet set;
    private final Frame frame;

    DownloadPages(DownloadIndex index, DataSet set, Frame frame) {
        this.index = index;
        this.set = set;
        this.frame = frame;
    }

    @GetMapping("/downloads")
    String downloads(Model model) {
        DownloadIndex.Listing listing = index.now();
        List<Section> sections = new ArrayList<>();
        for (Group group : Group.values()) {
            sections.add(section(group, listing));
        }
        model.addAttribute("listing", listing);
        model.addAttribute("sections", sections);
        model.addAttribute("dates", dates(listing));
        model.addAttribute(
                "undated",
                listing.documents().stream()
                        .filter(document -> document.date() == null)
                        .count());
        model.addAttribute("command", Neo4jImport.COMMAND);
        model.addAttribute("set", set.jsonLd(listing));
        model.addAttribute("site", frame.getSite());
        model.addAttribute("duckdb", EXAMPLES);
        return "download/downloads";
    }

    private static String examples() {
        try {
            return new ClassPathResource("download/examples.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The many files of kinds of nodes and relationships are folded away. */
    private Section section(Group group, DownloadIndex.Listing listing) {
        Map<Boolean, List<Line>> lines = listing.of(group).stream()
                .map(this::line)
                .collect(Collectors.partitioningBy(line -> line.name().contains("/")));
        return new Section(
                group.name().toLowerCase(Locale.ROOT),
                lines.getOrDefault(false, List.of()),
                lines.getOrDefault(true, List.of()));
    }

    private String dates(DownloadIndex.Listing listing) {
        return listing.documents().stream()
                .flatMap(document -> Stream.ofNullable(document.date()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(frame.isEnglish() ? ", " : "、"));
    }

    private Line line(DownloadIndex.Entry file) {
        boolean english = frame.isEnglish();
        boolean table = file.group() == Group.TABLES;
        return new Line(
                file.name(),
                file.address() + (file.mediaType().equals(DownloadIndex.CSV) && table ? "?bom=true" : ""),
                file.title().in(english),
                file.about().in(english),
                file.rows(),
                size(file.bytes()),
                file.columns().stream()
                        .map(column ->
                                new ColumnLine(column.name(), column.title().in(english)))
                        .toList());
    }

    private static @Nullable String size(@Nullable Long bytes) {
        if (bytes == null) {
            return null;
        }
        for (int i = 0; i < STEPS.length; i++) {
            if (bytes >= STEPS[i]) {
                return Math.round(10.0 * bytes / STEPS[i]) / 10.0 + " " + UNITS[i];
            }
        }
        return bytes + " B";
    }

    /** The files of a group, and those of them that are folded away. */
    record Section(String group, List<Line> listed, List<Line> folded) {

        /** All of them. */
        public List<Line> getFiles() {
            return Stream.concat(listed.stream(), folded.stream()).toList();
        }
    }

    /** A file as the page shows it, in one language. */
    record Line(
            String name,
            String address,
            String title,
            String about,
            @Nullable Long rows,
            @Nullable String size,
            List<ColumnLine> columns) {}

    /** A column as the page shows it. */
    record ColumnLine(String name, String title) {}
}
