package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a drawing pass by the symbols that they do not join, as the browser draws them. */
class DrawnLinesIT extends InBrowser {

    /** Of each line the points that the library draws, held against every other symbol; those it passes through. */
    private static final String CROSSING = """
            cy => {
              const point = (edge, t) => {
                const [a, b, c] = [edge.sourceEndpoint(), (edge.controlPoints() ?? [])[0], edge.targetEndpoint()];
                const mix = (p, q, r) => (b ? (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t * t * r : (1 - t) * p + t * r);
                return [mix(a.x, b?.x, c.x), mix(a.y, b?.y, c.y)];
              };
              const nodes = cy.nodes(':visible').toArray();
              return cy.edges(':visible').toArray().flatMap(edge => nodes
                .filter(node => !node.same(edge.source()) && !node.same(edge.target()))
                .filter(node => Array.from({ length: 101 }, (_, i) => point(edge, i / 100))
                  .some(([x, y]) => Math.hypot(x - node.position('x'), y - node.position('y')) < node.width() / 2))
                .map(node => `${edge.source().data('name')}–${edge.target().data('name')} through ${node.data('name')}`));
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "departments-working-together",
                "departments-working-together?county=652325",
                "reclaimed-counts",
                "township-similarity",
                "department-communities"
            })
    void answersPassBy(String question) {
        Page page = browser.desktop();
        page.navigate(address("/questions/" + question + (question.contains("?") ? "&" : "?") + "view=graph"));
        page.waitForFunction("() => document.querySelector('.stage').drawing?.edges().length > 3");

        int lines =
                ((Number) page.evaluate("() => document.querySelector('.stage').drawing.edges().length")).intValue();
        assertThat(crossing(page, "document.querySelector('.stage').drawing"))
                .as("none; among hundreds of lines one in two hundred may find no way")
                .hasSizeLessThanOrEqualTo(lines / 200);
        assertThat(page.evaluate("() => document.querySelector('.stage').drawing.edges(':not(.bent)').length"))
                .as("lines that are in nothing's way are straight")
                .matches(straight -> ((Number) straight).intValue() > 0);
    }

    private static List<?> crossing(Page page, String drawing) {
        return (List<?>) page.evaluate("() => (" + CROSSING + ")(" + drawing + ")");
    }
}
