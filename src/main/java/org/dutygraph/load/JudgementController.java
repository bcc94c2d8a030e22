package org.dutygraph.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is unsure about sameness, and what people decide of it. */
@RestController
@RequestMapping("/api/judgements")
@Tag(name = "judgements")
class JudgementController {

    private static final String UNSURE = "unsure";
    private static final String DECIDED = "decided";

    private final Lists lists;
    private final Judging judging;

    JudgementController(Lists lists, Judging judging) {
        this.lists = lists;
        this.judging = judging;
    }

    /**
     * The pairs that are unsure, the most doubtful first, or the decisions in force; the tag changes with each decision.
     *
     * @param state unsure or decided
     */
    @GetMapping
    @Operation(summary = "存疑或已判断的事项对 / Pairs that are unsure, or decided")
    Paging.Page<?> judgements(
            @RequestParam(defaultValue = UNSURE) String state,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, Seen.tag(judging.version()));
        Paging paging = new Paging(page, size);
        return switch (state) {
            case UNSURE -> lists.page("load/doubts", DoubtRow.class, paging);
            case DECIDED ->
                paging.cut(judging.decided().stream().map(DecidedRow::of).toList());
            default ->
                throw RequestProblem.badRequest("unknown-value", "state", state, List.of(UNSURE, DECIDED))
                        .with("parameter", "state")
                        .with("possible", List.of(UNSURE, DECIDED));
        };
    }

    /** Adds a decision to the decisions file, where {@code If-Match} is given only if nothing else was decided, and resolves anew; takes the administrator's password. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "判断两个事项是否相同（需管理员密码） / Decide whether two duties are the same (administrator)")
    @SecurityRequirement(name = "administrator")
    Judging.Decided decide(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Judging.Decision decision) {
        return judging.decideIfNothingElseWas(decision, seen);
    }
}
