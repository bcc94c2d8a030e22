package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How the drawn graph bears 2,000 nodes: all five townships are opened, then each department, function and document that it
 * takes; from the first request until the last scene can be moved, and how many pictures a second there are while a node and
 * while the whole is dragged. {@code mvn -Ppictures verify -Dlooks=ExploreBenchmark}
 */
class ExploreBenchmark {

    private static final int NODES = 2000;
    private static final List<String> TOWNSHIPS =
            List.of("652324105", "652325105", "652327203", "653024100", "654203106");
    private static final String FRAMES = """
            () => { window.frames = []; const note = at => { frames.push(at); window.counting = requestAnimationFrame(note); };
              window.counting = requestAnimationFrame(note); }
            """;

    @Test
    void staysSmooth() {
        try (RunningSite site = RunningSite.find();
                Browser browser = Browser.start();
                Page page = browser.desktop()) {
            page.setDefaultTimeout(120_000);
            String scene = "#open="
                    + String.join(
                            "+",
                            TOWNSHIPS.stream()
                                    .skip(1)
                                    .map(code -> "Township:" + code)
                                    .toList());
            long began = System.nanoTime();
            page.navigate(site.address() + "/explore?node=Township:" + TOWNSHIPS.get(0) + scene);
            page.waitForFunction("() => window.dutyGraph?.cy.nodes('[kind=\"Township\"]').length >= 5"
                    + " && !document.querySelector('#drawing[aria-busy]')");
            long lists = (System.nanoTime() - began) / 1_000_000;
            page.evaluate("""
                    async most => {
                      const cy = dutyGraph.cy;
                      for (const kind of ['Duty', 'Department', 'CommonDuty', 'Function', 'Category'])
                        for (const node of cy.nodes(`[kind="${kind}"]`).toArray()) {
                          if (cy.nodes().length >= most) return;
                          await dutyGraph.bring(node.id());
                        }
                    }
                    """, NODES);
            page.evaluate("() => dutyGraph.arrange()");
            int nodes = (int) page.evaluate("() => dutyGraph.cy.nodes().length");
            int edges = (int) page.evaluate("() => dutyGraph.cy.edges().length");
            Number arranged = (Number)
                    page.evaluate(
                            "() => { const before = performance.now(); dutyGraph.arrange(); return performance.now() - before; }");
            double node = dragging(page, true);
            double whole = dragging(page, false);

            System.out.printf(
                    "%d nodes, %d relationships: five lists drawn after %d ms, arranged in %.0f ms,"
                            + " %.0f frames a second while a node is dragged, %.0f while the whole is%n",
                    nodes, edges, lists, arranged.doubleValue(), node, whole);
            assertThat(nodes).isGreaterThanOrEqualTo(NODES);
        }
    }

    /** Frames a second during two seconds of dragging. */
    private static double dragging(Page page, boolean node) {
        Locator stage = page.locator("#stage");
        stage.scrollIntoViewIfNeeded();
        BoundingBox box = stage.boundingBox();
        List<?> at = (List<?>) page.evaluate(
                node
                        ? "() => { const it = dutyGraph.cy.nodes('[kind=\"Township\"]')[0].renderedPosition(); return [it.x, it.y]; }"
                        : "() => [5, 5]");
        double x = box.x + ((Number) at.get(0)).doubleValue();
        double y = box.y + ((Number) at.get(1)).doubleValue();
        page.mouse().move(x, y);
        page.mouse().down();
        page.evaluate(FRAMES);
        long end = System.nanoTime() + 2_000_000_000L;
        for (int step = 1; System.nanoTime() < end; step++) {
            page.mouse().move(x + 150 * Math.sin(step / 12.0), y + 60 * Math.sin(step / 7.0));
        }
        Number rate = (Number)
                page.evaluate(
                        "() => { cancelAnimationFrame(counting); return 1000 * (frames.length - 1) / (frames.at(-1) - frames[0]); }");
        page.mouse().up();
        return rate.doubleValue();
    }
}
