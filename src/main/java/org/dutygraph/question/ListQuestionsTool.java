package org.dutygraph.question;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dutygraph.assistant.AssistantTool;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells assistants which questions there are. */
@Component
class ListQuestionsTool implements AssistantTool<ListQuestionsTool.Asked, ListQuestionsTool.Listed> {

    private final Catalogue catalogue;

    ListQuestionsTool(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "list_questions";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Class<Listed> answered() {
        return Listed.class;
    }

    @Override
    public Listed answer(Asked asked) {
        List<String> groups = catalogue.all().stream()
                .map(Question::group)
                .distinct()
                .sorted()
                .toList();
        String group = Objects.requireNonNullElse(asked.group(), "").strip();
        if (!group.isEmpty() && !groups.contains(group)) {
            throw RequestProblem.badRequest("unknown-value", "group", group, groups)
                    .with("parameter", "group")
                    .with("possible", groups);
        }
        String words = Objects.requireNonNullElse(asked.words(), "").strip().toLowerCase(Locale.ROOT);
        return new Listed(
                groups,
                catalogue.all().stream()
                        .filter(question -> group.isEmpty() || question.group().equals(group))
                        .filter(question -> says(question, words))
                        .map(Brief::of)
                        .toList());
    }

    private static boolean says(Question question, String words) {
        return Stream.concat(
                        Stream.of(question.name()),
                        Stream.of(question.title(), question.about(), question.question())
                                .flatMap(text -> Stream.of(text.zh(), text.en())))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    /** Which questions are wanted: of a group, with words in their names or in what is said of them; all where neither is given. */
    record Asked(@Nullable String group, @Nullable String words) {}

    /** The questions, and the groups that there are. */
    record Listed(List<String> groups, List<Brief> questions) {}

    /** What has to be known of a question to ask it. */
    record Brief(String name, String group, Words title, List<Value> parameters) {

        static Brief of(Question question) {
            return new Brief(
                    question.name(),
                    question.group(),
                    question.title(),
                    question.parameters().stream().map(Value::of).toList());
        }
    }

    /**
     * What a parameter takes.
     *
     * @param type {@code text}, {@code search}, {@code integer}, or the kind of thing that is named
     */
    record Value(String name, String type, boolean required, String sample, String zh, String en) {

        static Value of(Parameter parameter) {
            return new Value(
                    parameter.name(),
                    parameter.type(),
                    parameter.required(),
                    parameter.sample(),
                    parameter.zh(),
                    parameter.en());
        }
    }
}
