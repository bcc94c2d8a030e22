package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is long to read is read when nothing changes, once for each state of the graph. */
@DutyGraphTest
class AheadOfVisitorsIT {

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Autowired
    private Graph graph;

    @Autowired
    private Driver driver;

    private final List<BooleanSupplier> asked = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isFaulty = new AtomicBoolean();

    @AfterEach
    void deletes() {
        change("MATCH (n:Ahead) DELETE n");
    }

    /** Names that have just been imported get their meaning behind the application. */
    @BeforeEach
    void waitUntilNobodyElseChangesAnything() {
        AtomicReference<String> seen = new AtomicReference<>("");
        await().pollInterval(Duration.ofSeconds(2))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    String now = graph.state();
                    return seen.getAndSet(now).equals(now) && !now.isEmpty();
                });
    }

    @Test
    void readsOnceAfterEachChange() {
        AheadOfVisitors ahead = ahead(1);
        try {
            await().until(() -> asked.size() == 1);
            await().during(PAUSE.multipliedBy(5)).until(() -> asked.size() == 1);
            assertThat(asked.get(0).getAsBoolean()).isTrue();

            isFaulty.set(true);
            change("CREATE (:Ahead)");
            assertThat(asked.get(0).getAsBoolean())
                    .as("of a state that is no more")
                    .isFalse();
            await().until(() -> asked.size() == 2);

            isFaulty.set(false);
            change("CREATE (:Ahead)");
            await().until(() -> asked.size() == 3);
        } finally {
            ahead.end();
        }
        assertThat(asked.get(2).getAsBoolean()).as("when it is closed").isFalse();
    }

    @Test
    void leavesASmallGraphToItsVisitors() {
        AheadOfVisitors ahead = ahead(1_000_000);
        try {
            await().during(PAUSE.multipliedBy(8)).until(asked::isEmpty);
        } finally {
            ahead.end();
        }
    }

    /** One that fails stands before the one that is looked at. */
    private AheadOfVisitors ahead(long fewest) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        ReadAhead faulty = isWanted -> {
            if (isFaulty.get()) {
                throw new IllegalStateException("for a test");
            }
        };
        ReadAhead noting = asked::add;
        beans.addBean("faulty", faulty);
        beans.addBean("noting", noting);
        AheadOfVisitors ahead = new AheadOfVisitors(graph, beans.getBeanProvider(ReadAhead.class), PAUSE, fewest);
        ahead.begin();
        return ahead;
    }

    private void change(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
