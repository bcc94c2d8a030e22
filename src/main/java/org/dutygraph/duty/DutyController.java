package org.dutygraph.duty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dutygraph.web.DutyLine;
import org.dutygraph.web.Filter;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Duties over HTTP. */
@RestController
@RequestMapping("/api/duties")
@Tag(name = "duties")
class DutyController {

    private final Duties duties;
    private final Lists lists;

    DutyController(Duties duties, Lists lists) {
        this.duties = duties;
        this.lists = lists;
    }

    /**
     * One page of the duties, township by township.
     *
     * @param county only those of a county's townships, by code or name
     * @param township only those of a township, by code or name
     * @param list only those of a list: basic, assisted or reclaimed
     * @param category only those of a category
     * @param function only those that a department of this function leads or has taken back
     */
    @GetMapping
    @Operation(summary = "事项 / Duties")
    Paging.Page<DutyLine> duties(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String function,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return lists.page(
                "duty",
                DutyLine.class,
                new Paging(page, size),
                Filter.of("county", county),
                Filter.of("township", township),
                Filter.of("list", list),
                Filter.of("category", category),
                Filter.of("function", function));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个事项 / One duty")
    KnownDuty duty(@PathVariable String id) {
        return duties.known(id);
    }
}
