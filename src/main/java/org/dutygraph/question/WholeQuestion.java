package org.dutygraph.question;

import java.util.Map;
import org.dutygraph.assistant.AssistantResource;
import org.springframework.stereotype.Component;

/** One question for assistants to read: what it answers, its columns, its statement. */
@Component
class WholeQuestion implements AssistantResource {

    private final Catalogue catalogue;

    WholeQuestion(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public String address() {
        return "dutygraph://questions/{name}";
    }

    @Override
    public Question read(Map<String, String> variables) {
        return catalogue.wanted(variables.getOrDefault("name", ""));
    }
}
