package org.dutygraph.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Component;

/** Reads all that the graph knows of a duty. */
@Component
class Duties {

    private final Graph graph;

    Duties(Graph graph) {
        this.graph = graph;
    }

    /** What each department has to do, by its id, under the headings that the cell prints. */
    Map<String, List<PartGroup>> groups(DutyProfile duty) {
        String cell = duty.superiorResponsibility() == null ? duty.wayOfWorking() : duty.superiorResponsibility();
        Map<String, List<PartGroup>> groups = new HashMap<>();
        graph.readOne("read/duty/items", Map.of("id", duty.id()), CellItems.class)
                .ifPresent(items -> duty.departments()
                        .forEach(department -> groups.put(department.id(), items.of(department.id(), cell))));
        return groups;
    }

    /** The duty of this id; 404 where there is none. */
    KnownDuty known(String id) {
        Map<String, String> asked = Map.of("id", id);
        DutyProfile profile = graph.readOne("read/duty/one", asked, DutyProfile.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-duty", id));
        List<String> items = graph.read("read/duty/township-items", asked, TownshipItem.class).stream()
                .map(TownshipItem::item)
                .toList();
        return new KnownDuty(
                profile,
                items,
                graph.read("read/duty/siblings", asked, Sibling.class),
                graph.read("read/duty/still-borne", asked, StillBorne.class));
    }
}
