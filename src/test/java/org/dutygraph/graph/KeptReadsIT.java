package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** What took long is not read again, and is read again after anybody's change. */
@DutyGraphTest
class KeptReadsIT {

    private static final String LONG = "UNWIND range(1, 300000) AS i WITH count(DISTINCT toString(i)) AS many"
            + " OPTIONAL MATCH (n:Kept) RETURN many, count(n) AS now, $least AS least";
    private static final String QUICK = "OPTIONAL MATCH (n:Kept) RETURN count(n) AS now";

    @Autowired
    private Graph graph;

    @Autowired
    private Driver driver;

    @AfterEach
    void deletes() {
        byHand("MATCH (n:Kept|KeptBeside) DELETE n");
    }

    @Test
    void readsAgainWhatHasChanged() {
        for (long times = 0; times < 3; times++) {
            List<Map<String, Object>> answered = kept();
            assertThat(answered).containsExactly(Map.of("many", 300_000L, "now", times, "least", 1L));
            assertThat(ask(LONG, 2)).containsExactly(Map.of("many", 300_000L, "now", times, "least", 2L));
            assertThat(ask(QUICK, 1)).containsExactly(Map.of("now", times));
            byHand("CREATE (:Kept)");
        }
    }

    /** A change that is made beside another, which takes longer and may be the earlier or the later one, is seen at once. */
    @Test
    void readsAgainBesideALongerChange() throws InterruptedException {
        for (long times = 1; times <= 5; times++) {
            kept();
            Thread beside = new Thread(() -> byHand("UNWIND range(1, 20000) AS i CREATE (:KeptBeside {i: i})"));
            beside.start();
            byHand("CREATE (:Kept)");
            assertThat(ask(LONG, 1)).containsExactly(Map.of("many", 300_000L, "now", times, "least", 1L));
            beside.join();
            assertThat(ask(LONG, 1)).containsExactly(Map.of("many", 300_000L, "now", times, "least", 1L));
        }
    }

    /** Asks until nothing else writes meanwhile, and what comes is what came before. */
    private List<Map<String, Object>> kept() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> List.of(ask(LONG, 1), ask(LONG, 1)), both -> both.get(0) == both.get(1))
                .get(0);
    }

    private List<Map<String, Object>> ask(String cypher, long least) {
        return graph.ask(cypher, Map.of("least", least), Duration.ofSeconds(20), 10)
                .rows();
    }

    private void byHand(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
