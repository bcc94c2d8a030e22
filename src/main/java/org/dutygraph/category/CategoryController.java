package org.dutygraph.category;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Categories over HTTP. */
@RestController
@RequestMapping("/api/categories")
@Tag(name = "categories")
class CategoryController {

    private final Lists lists;

    CategoryController(Lists lists) {
        this.lists = lists;
    }

    @GetMapping
    @Operation(summary = "事项类别 / Categories")
    Paging.Page<CategoryRow> categories(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return lists.page("category", CategoryRow.class, new Paging(page, size));
    }
}
