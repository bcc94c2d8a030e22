package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Answers fit a desktop's window. */
class AnswerWidthsIT extends Tasks {

    @Test
    void answersFitADesktop() {
        List<String> wide = new Http(port())
                .json("/api/questions")
                .valueStream()
                .map(this::beyond)
                .filter(beyond -> !beyond.endsWith(" 0"))
                .toList();

        assertThat(wide).isEmpty();
    }

    private String beyond(JsonNode question) {
        StringBuilder path =
                new StringBuilder("/questions/" + question.get("name").asString() + "?view=table");
        question.get("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("required").asBoolean())
                .forEach(parameter -> path.append('&')
                        .append(parameter.get("name").asString())
                        .append('=')
                        .append(Http.encoded(parameter.get("sample").asString())));
        navigate(path.toString());
        return question.get("name").asString() + " "
                + page.evaluate(
                        "() => { const it = document.querySelector('#rows').parentElement; return it.scrollWidth - it.clientWidth; }");
    }
}
