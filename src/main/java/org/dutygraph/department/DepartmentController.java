package org.dutygraph.department;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Paging;
import org.dutygraph.web.Total;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departments over HTTP. */
@RestController
@RequestMapping("/api/departments")
@Tag(name = "departments")
class DepartmentController {

    private final Graph graph;

    DepartmentController(Graph graph) {
        this.graph = graph;
    }

    /**
     * One page of the departments.
     *
     * @param county only those of a county, by code or name
     * @param function only those of a function
     */
    @GetMapping
    @Operation(summary = "部门 / Departments")
    Paging.Page<DepartmentRow> departments(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String function,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        Map<String, @Nullable Object> parameters = new HashMap<>(paging.parameters());
        parameters.put("county", county);
        parameters.put("function", function);
        long total = Total.of(graph.readOne("read/department/count", parameters, Total.class));
        return paging.of(graph.read("read/department/page", parameters, DepartmentRow.class), total);
    }
}
