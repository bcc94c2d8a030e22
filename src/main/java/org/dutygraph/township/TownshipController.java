package org.dutygraph.township;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Townships over HTTP. */
@RestController
@RequestMapping("/api/townships")
@Tag(name = "townships")
class TownshipController {

    private final Graph graph;
    private final Lists lists;

    TownshipController(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    @GetMapping
    @Operation(summary = "有清单的乡镇 / Townships with a list")
    Paging.Page<TownshipRow> townships(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return lists.page("township", TownshipRow.class, new Paging(page, size));
    }

    @GetMapping("/{code}")
    @Operation(summary = "一个乡镇 / One township")
    TownshipProfile township(@PathVariable String code) {
        return graph.readOne("read/township/one", Map.of("code", code), TownshipProfile.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-township", code));
    }
}
