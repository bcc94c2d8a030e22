package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dutygraph.ManyLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the drawn graph bears 2,000 nodes: a scene of twelve townships with all their duties is opened from its address. Says
 * when it can first be moved, when it is arranged, and how often a second it is drawn anew while a township with its 172 duties'
 * relationships, a single duty, and the whole are dragged. {@code mvn -Ppictures verify -Dlooks=ExploreBenchmark}
 */
class ExploreBenchmark {

    private static final int TOWNSHIPS = 12;
    private static final int MOST_MILLISECONDS = 60_000;
    private static final long DRAGGED_NANOSECONDS = 3_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void staysSmooth() throws IOException {
        Path lists = folder.resolve("import");
        ManyLists.write(lists, TOWNSHIPS);
        try (RunningSite site = RunningSite.started(
                        "--dutygraph.import-folder=" + lists,
                        "--dutygraph.gazetteer-folder=import/gazetteer",
                        "--dutygraph.decisions-folder=" + ManyLists.decisions(folder.resolve("decisions")));
                Browser browser = Browser.start();
                Page page = browser.desktop()) {
            page.setDefaultTimeout(MOST_MILLISECONDS);
            List<String> townships = codes(lists);
            page.navigate(site.address() + "/explore");
            long began = System.nanoTime();
            page.navigate(site.address() + "/explore?node=" + townships.get(0) + "#open="
                    + String.join("+", townships.subList(1, TOWNSHIPS)));
            page.waitForFunction(
                    "most => window.dutyGraph?.cy.nodes('[kind=\"Township\"]').length >= most"
                            + " && document.getElementById('status').textContent !== ''",
                    TOWNSHIPS);
            long usable = since(began);
            page.waitForFunction(
                    "() => document.getElementById('status').textContent.includes(dutyGraph.cy.nodes().length)");
            long arranged = since(began);
            int nodes = (int) page.evaluate("() => dutyGraph.cy.nodes().length");

            System.out.printf("%d nodes: can be moved after %d ms, arranged after %d ms%n", nodes, usable, arranged);
            System.out.printf(
                    "drawn anew while a township is dragged: %.0f times a second%n", dragging(page, at("Township")));
            System.out.printf("drawn anew while a duty is dragged: %.0f times a second%n", dragging(page, at("Duty")));
            System.out.printf(
                    "drawn anew while the whole is dragged: %.0f times a second%n", dragging(page, "() => [5, 5]"));
            assertThat(nodes).isGreaterThanOrEqualTo(2000);
        }
    }

    private static List<String> codes(Path lists) throws IOException {
        try (var files = Files.list(lists)) {
            return files.map(file -> "Township:" + file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static String at(String kind) {
        return "() => { const it = dutyGraph.cy.nodes('[kind=\"" + kind
                + "\"]')[0].renderedPosition(); return [it.x, it.y]; }";
    }

    /** How often a second the drawing is made anew while the mouse moves as fast as it may. */
    private static double dragging(Page page, String place) {
        Locator stage = page.locator("#stage");
        stage.scrollIntoViewIfNeeded();
        BoundingBox box = stage.boundingBox();
        List<?> from = (List<?>) page.evaluate(place);
        double x = box.x + ((Number) from.get(0)).doubleValue();
        double y = box.y + ((Number) from.get(1)).doubleValue();
        page.mouse().move(x, y);
        page.mouse().down();
        page.evaluate("() => { window.drawn = 0; dutyGraph.cy.on('render', () => window.drawn++); }");
        long began = System.nanoTime();
        for (int step = 1; System.nanoTime() - began < DRAGGED_NANOSECONDS; step++) {
            page.mouse().move(x + 100 * Math.sin(step / 12.0), y + 60 * Math.sin(step / 7.0));
        }
        int drawn = (int) page.evaluate("() => { dutyGraph.cy.off('render'); return window.drawn; }");
        page.mouse().up();
        return drawn / (since(began) / 1000.0);
    }
}
