package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import org.dutygraph.assistant.AssistantResource;
import org.springframework.stereotype.Component;

/** The catalogue for assistants to read: every question's name and what it asks. */
@Component
class QuestionList implements AssistantResource {

    private final Catalogue catalogue;

    QuestionList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public String address() {
        return "dutygraph://questions";
    }

    @Override
    public List<ListQuestionsTool.Brief> read(Map<String, String> variables) {
        return catalogue.all().stream().map(ListQuestionsTool.Brief::of).toList();
    }
}
