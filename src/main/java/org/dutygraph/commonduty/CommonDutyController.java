package org.dutygraph.commonduty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Filter;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Common duties over HTTP. */
@RestController
@RequestMapping("/api/common-duties")
@Tag(name = "common duties")
class CommonDutyController {

    private static final int MOST_MEMBERS = 1000;

    private final Graph graph;
    private final Lists lists;

    CommonDutyController(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    /**
     * One page of the common duties, those that most townships have first.
     *
     * @param find only those whose name holds a text
     * @param list only those that stand on a list somewhere
     */
    @GetMapping
    @Operation(summary = "共同事项 / Common duties")
    Paging.Page<CommonDutyRow> commonDuties(
            @RequestParam(required = false) @Nullable String find,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return lists.page(
                "commonduty",
                CommonDutyRow.class,
                new Paging(page, size),
                Filter.byText("text", find),
                Filter.of("list", list));
    }

    /** One common duty with its members; 308 to the one that took its place, where a decision has merged it into another. */
    @GetMapping("/{id}")
    @Operation(summary = "一个共同事项 / One common duty")
    ResponseEntity<WithMembers> commonDuty(@PathVariable String id) {
        Map<String, Object> asked = Map.of("id", id, "limit", MOST_MEMBERS);
        Optional<CommonDutyProfile> found = graph.readOne("read/commonduty/one", asked, CommonDutyProfile.class);
        return found.map(common -> ResponseEntity.ok(
                        new WithMembers(common, graph.read("read/commonduty/members", asked, Member.class))))
                .orElseGet(() -> moved(id));
    }

    private ResponseEntity<WithMembers> moved(String id) {
        CommonDutyPages.Redirect redirect = graph.readOne(
                        "read/commonduty/redirect", Map.of("id", id), CommonDutyPages.Redirect.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-common-duty", id));
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create("/api/common-duties/" + redirect.to()))
                .build();
    }

    /** A common duty and the duties that are instances of it. */
    record WithMembers(CommonDutyProfile commonDuty, List<Member> members) {}
}
