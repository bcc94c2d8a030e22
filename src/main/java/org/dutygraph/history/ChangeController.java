package org.dutygraph.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.web.Choice;
import org.dutygraph.web.Feeds;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log over HTTP. */
@RestController
@RequestMapping("/api/changes")
@Tag(name = "changes")
class ChangeController {

    private final ChangeLog log;
    private final Changes changes;
    private final ChangeFeed feed;
    private final Feeds feeds;
    private final KnownValues values;

    ChangeController(ChangeLog log, Changes changes, ChangeFeed feed, Feeds feeds, KnownValues values) {
        this.feeds = feeds;
        this.log = log;
        this.changes = changes;
        this.feed = feed;
        this.values = values;
    }

    /** The entries, the newest first. */
    @GetMapping
    @Operation(operationId = "changes", summary = "变更日志，新的在前 / The log of changes, the newest first")
    Paging.Page<Change> changes(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return changes.page(new Paging(page, size));
    }

    /** The newest entries for feed readers; of a township or a county, or all. */
    @GetMapping("/changes.atom")
    @Operation(
            operationId = "changesFeed",
            summary = "变更日志的 Atom 订阅，可只要一个乡镇或一个县的 / The log as an Atom feed, of one township or county or of all")
    void feed(
            @Parameter(example = "652325105") @RequestParam(defaultValue = "") String township,
            @Parameter(example = "652325") @RequestParam(defaultValue = "") String county,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<Choice> places = Stream.concat(meant("township", township).stream(), meant("county", county).stream())
                .toList();
        List<Change> found = changes.newest(Feeds.MOST, change -> places.stream()
                .allMatch(
                        place -> change.township() != null && change.township().startsWith(place.value())));
        feeds.write(
                feed.title(places.stream().map(Choice::label).collect(Collectors.joining("·"))),
                "/changes",
                found.stream().map(feed::item).toList(),
                request,
                response);
    }

    private Optional<Choice> meant(String kind, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(values.meant(kind, kind, text.strip()));
    }

    /**
     * Whether the log is as it was written.
     *
     * @param noted the hash of an entry that somebody noted elsewhere; empty for none
     */
    @GetMapping("/proof")
    @Operation(operationId = "changesProof", summary = "核对变更日志是否被改动 / Whether the log of changes is as it was written")
    Proof proof(@RequestParam(defaultValue = "") String noted) throws IOException {
        return noted.isBlank() ? log.proof() : log.proof(noted.strip());
    }

    /** The log's file, byte for byte, with which anybody can prove the chain. */
    @GetMapping("/changes.jsonl")
    @Operation(operationId = "changesFile", summary = "变更日志文件 / The log’s file")
    void file(HttpServletResponse response) throws IOException {
        try (OutputStream out = FileResponse.open(response, ChangeLog.NAME, "application/x-ndjson")) {
            if (Files.exists(log.path())) {
                Files.copy(log.path(), out);
            }
        }
    }
}
