package org.dutygraph.history;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.web.DocumentNames;
import org.dutygraph.web.Feeds;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells changes as entries of a feed, in the language of the request. */
@Component
class ChangeFeed {

    private final MessageSource messages;
    private final DocumentNames documents;

    ChangeFeed(MessageSource messages, DocumentNames documents) {
        this.messages = messages;
        this.documents = documents;
    }

    /**
     * What the feed is called.
     *
     * @param of the place whose documents the changes are of; empty for all changes
     */
    String title(String of) {
        return of.isEmpty() ? said("changes.feed") : said("changes.feed.of", of);
    }

    /** The id is the same for the same entry of the same chain, wherever it is read. */
    Feeds.Item item(Change change) {
        return Feeds.Item.of(
                change.previous() + change.number(),
                Stream.of(
                                said("changes.kind." + change.kind().code()),
                                documents.whole(change.what()),
                                change.standing() == null ? "" : said("changes.standing." + change.standing()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                change.at(),
                change.township() == null ? "/changes" : "/versions/" + change.township(),
                Stream.of(
                                facts("changes.before", change.factsBefore()),
                                facts("changes.after", change.factsAfter()),
                                change.why())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(said("enumeration"))));
    }

    private String facts(String when, Map<String, Long> facts) {
        return facts.isEmpty()
                ? ""
                : said(when) + " "
                        + facts.entrySet().stream()
                                .map(fact -> said("facts." + fact.getKey()) + " " + fact.getValue())
                                .collect(Collectors.joining(" "));
    }

    private String said(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }
}
