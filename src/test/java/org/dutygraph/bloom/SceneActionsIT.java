package org.dutygraph.bloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Every scene action shows something of what is selected: here, all nodes it is for, or all that is still borne. */
@DutyGraphTest
class SceneActionsIT {

    private static final int MOST = 10_000;

    @Autowired
    private Driver driver;

    @TestFactory
    List<DynamicTest> showsSomethingOfWhatIsSelected() {
        return SceneAction.all().stream()
                .map(action -> DynamicTest.dynamicTest(action.name(), () -> run(action)))
                .toList();
    }

    private void run(SceneAction action) {
        boolean ofNodes = !action.categories().isEmpty();
        String selection = ofNodes ? "nodes" : "relationships";
        List<String> selected = ofNodes ? nodes(action.categories()) : relationships();

        Records shown = Records.of(driver, action.cypher(), Map.of(selection, selected));

        assertThat(action.cypher()).contains("IN $" + selection).doesNotContain(ofNodes ? "$relationships" : "$nodes");
        assertThat(shown.rows()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        assertThat(shown.canBeDrawn()).isTrue();
        assertThat(Records.of(driver, action.cypher(), Map.of(selection, List.of("4:nothing:1")))
                        .rows())
                .isEmpty();
    }

    private List<String> nodes(List<String> labels) {
        return Records.of(
                        driver,
                        "MATCH (n) WHERE any(label IN labels(n) WHERE label IN $labels) RETURN elementId(n)",
                        Map.of("labels", labels))
                .texts();
    }

    private List<String> relationships() {
        return Records.of(driver, "MATCH ()-[r:STILL_BORNE_IN]->() RETURN elementId(r)", Map.of())
                .texts();
    }
}
