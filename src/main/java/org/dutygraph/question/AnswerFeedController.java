package org.dutygraph.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dutygraph.question.FeedStates.Became;
import org.dutygraph.question.FeedStates.State;
import org.dutygraph.web.Feeds;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is new in the answer to a question with its parameters, for feed readers. */
@RestController
@RequestMapping("/api/questions")
@Tag(name = "questions")
class AnswerFeedController {

    private final Catalogue catalogue;
    private final Asking asking;
    private final FeedStates states;
    private final Feeds feeds;
    private final MessageSource messages;

    AnswerFeedController(Catalogue catalogue, Asking asking, FeedStates states, Feeds feeds, MessageSource messages) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.states = states;
        this.feeds = feeds;
        this.messages = messages;
    }

    /** The rows that have appeared and gone since the feed was first read, the newest first; its first entry says how many there were then. */
    @GetMapping("/{name}.atom")
    @Operation(
            operationId = "answerFeed",
            summary = "一个问题的答案有什么新变化，Atom 订阅 / What is new in the answer to a question, as an Atom feed")
    void feed(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Answer answer =
                asking.ask(catalogue.wanted(name), Given.ofFile(parameters).values());
        State state = states.seen(answer);
        String page = answer.links().getOrDefault("page", "/questions/" + name);
        List<Feeds.Item> items = new ArrayList<>();
        state.changes().forEach(change -> items.add(item(answer, page, change)));
        items.add(Feeds.Item.of(
                answer.key() + state.since(),
                said("question.feed.first", state.count()),
                state.since(),
                page,
                said("question.feed.about")));
        feeds.write(said("question.feed", answer.question().told()), page, items, request, response);
    }

    private Feeds.Item item(Answer answer, String page, Became change) {
        List<String> lines = new ArrayList<>();
        lines.add(said(
                "question.feed.between", change.from().toString(), change.at().toString()));
        change.fresh().forEach(row -> lines.add("+ " + row));
        if (change.appeared() > change.fresh().size()) {
            lines.add("+ …");
        }
        change.gone().forEach(row -> lines.add("− " + row));
        if (change.went() > change.gone().size()) {
            lines.add("− …");
        }
        return Feeds.Item.of(
                answer.key() + change.from() + change.at(),
                said("question.feed.became", change.appeared(), change.went()),
                change.at(),
                page,
                String.join("\n", lines));
    }

    private String said(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }
}
