package org.dutygraph.department;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dutygraph.web.Filter;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
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

    private final Lists lists;

    DepartmentController(Lists lists) {
        this.lists = lists;
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
        return lists.page(
                "department",
                DepartmentRow.class,
                new Paging(page, size),
                Filter.of("county", county),
                Filter.of("function", function));
    }
}
