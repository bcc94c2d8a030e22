package org.dutygraph.duty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Duties over HTTP. */
@RestController
@RequestMapping("/api/duties")
@Tag(name = "duties")
class DutyController {

    private final Graph graph;

    DutyController(Graph graph) {
        this.graph = graph;
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个事项 / One duty")
    DutyProfile duty(@PathVariable String id) {
        return graph.readOne("read/duty/one", Map.of("id", id), DutyProfile.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-duty", id));
    }
}
