package org.dutygraph.department;

import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Filter;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Neighbourhood;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of departments, and a department with its duties. */
@Controller
class DepartmentPages {

    private final Graph graph;
    private final Lists lists;

    DepartmentPages(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    /**
     * One page of the departments.
     *
     * @param county only those of a county, by code or name
     * @param function only those of a function
     */
    @GetMapping("/departments")
    String departments(
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String function,
            Model model) {
        model.addAttribute(
                "table",
                lists.table(
                        "department",
                        DepartmentRow.class,
                        List.of("name", "function", "county", "leads", "reclaims"),
                        Filter.of("county", county),
                        Filter.of("function", function)));
        model.addAttribute("county", county);
        model.addAttribute("function", function);
        return "department/list";
    }

    @GetMapping("/departments/{id}")
    String department(@PathVariable String id, Model model) {
        DepartmentProfile department = graph.readOne("read/department/one", Map.of("id", id), DepartmentProfile.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-department", id));
        model.addAttribute("department", department);
        model.addAttribute(
                "net",
                Neighbourhood.of(department.partners().stream()
                        .map(DepartmentProfile.Partner::asNeighbour)
                        .toList()));
        return "department/department";
    }
}
