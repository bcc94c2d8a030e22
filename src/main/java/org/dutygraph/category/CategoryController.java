package org.dutygraph.category;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Paging;
import org.dutygraph.web.Total;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Categories over HTTP. */
@RestController
@RequestMapping("/api/categories")
@Tag(name = "categories")
class CategoryController {

    private final Graph graph;

    CategoryController(Graph graph) {
        this.graph = graph;
    }

    @GetMapping
    @Operation(summary = "事项类别 / Categories")
    Paging.Page<CategoryRow> categories(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        long total = Total.of(graph.readOne("read/category/count", Map.of(), Total.class));
        return paging.of(graph.read("read/category/page", paging.parameters(), CategoryRow.class), total);
    }
}
