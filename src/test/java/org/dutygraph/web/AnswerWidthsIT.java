package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Answers with no more columns than most have fit a desktop's window; the others are scrolled within themselves. All begin
 * within the first screen.
 */
class AnswerWidthsIT extends Tasks {

    private static final int COLUMNS = 10;

    /** The height of a laptop's screen, in CSS pixels. */
    private static final int SCREEN = 768;

    private static final String FIRST_ROW = "document.querySelector('#rows tbody tr').getBoundingClientRect().top";
    private static final String SHOWN = "document.querySelectorAll('#rows th:not([hidden])').length";
    private static final String BEYOND = """
            () => { const it = document.querySelector('#rows').parentElement; return it.scrollWidth - it.clientWidth; }
            """;

    @Test
    void answersFitADesktopAndBeginInItsFirstScreen() {
        List<String> late = new ArrayList<>();
        List<String> wide = new Http(port())
                .json("/api/questions")
                .valueStream()
                .map(this::open)
                .peek(name -> {
                    if (((Number) page.evaluate(FIRST_ROW)).doubleValue() > SCREEN) {
                        late.add(name);
                    }
                })
                .filter(name -> (int) page.evaluate(SHOWN) <= COLUMNS && (int) page.evaluate(BEYOND) > 0)
                .toList();

        assertThat(wide).isEmpty();
        assertThat(late).isEmpty();
    }

    /** Opens a question's page with its samples. */
    private String open(JsonNode question) {
        String name = question.get("name").asString();
        navigate(question.get("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("required").asBoolean())
                .map(parameter -> parameter.get("name").asString() + "="
                        + Http.encoded(parameter.get("sample").asString()))
                .collect(Collectors.joining("&", "/questions/" + name + "?", "&view=table")));
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        return name;
    }
}
