package org.dutygraph.commonduty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.web.Filter;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Neighbourhood;
import org.dutygraph.web.RequestProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** The list of common duties, and a common duty in all townships side by side. */
@Controller
class CommonDutyPages implements ReadAhead {

    private static final int MOST_MEMBERS = 200;

    private final Graph graph;
    private final Lists lists;

    CommonDutyPages(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        lists.readAhead("commonduty", CommonDutyRow.class, Filter.byText("text", ""), Filter.of("list", ""));
    }

    /**
     * One page of the common duties.
     *
     * @param find only those whose name holds a text
     * @param list only those that stand on a list somewhere
     */
    @GetMapping("/common-duties")
    ModelAndView commonDuties(
            @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String list) {
        ModelAndView shown = new ModelAndView("commonduty/list");
        shown.addObject(
                "table",
                lists.table(
                        "commonduty",
                        CommonDutyRow.class,
                        List.of("label", "townships", "basic", "assisted", "reclaimed"),
                        Filter.byText("text", find),
                        Filter.of("list", list)));
        shown.addObject("find", find);
        shown.addObject("list", list);
        return shown;
    }

    @GetMapping("/common-duties/{id}")
    ModelAndView commonDuty(@PathVariable String id) {
        Map<String, Object> asked = Map.of("id", id, "limit", MOST_MEMBERS);
        Optional<CommonDutyProfile> common = graph.readOne("read/commonduty/one", asked, CommonDutyProfile.class);
        return common.map(found -> page(found, asked)).orElseGet(() -> moved(id));
    }

    private ModelAndView page(CommonDutyProfile common, Map<String, Object> asked) {
        ModelAndView page = new ModelAndView("commonduty/commonduty");
        page.addObject("common", common);
        List<Member> members = graph.read("read/commonduty/members", asked, Member.class);
        page.addObject(
                "members",
                members.stream().map(member -> WordedMember.of(common, member)).toList());
        page.addObject("net", Neighbourhood.of(Around.of(members)));
        return page;
    }

    /** A common duty that was merged into another has left its id behind. */
    private ModelAndView moved(String id) {
        String to = graph.readOne("read/commonduty/redirect", Map.of("id", id), Redirect.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-common-duty", id))
                .to();
        RedirectView there =
                new RedirectView("/common-duties/" + UriUtils.encodePathSegment(to, StandardCharsets.UTF_8));
        there.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        return new ModelAndView(there);
    }

    /** Where a common duty has gone. */
    record Redirect(String to) {}
}
