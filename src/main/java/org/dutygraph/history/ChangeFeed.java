package org.dutygraph.history;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.web.Frame;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells changes as an Atom feed (RFC 4287), in the language of the request. */
@Component
class ChangeFeed {

    private static final String TYPE = "atom_1.0";

    private final Frame frame;
    private final MessageSource messages;

    ChangeFeed(Frame frame, MessageSource messages) {
        this.frame = frame;
        this.messages = messages;
    }

    /**
     * The feed.
     *
     * @param of the place whose documents the changes are of; empty for all changes
     * @param changes the newest first
     */
    Feed of(String of, List<Change> changes) {
        Feed feed = new Feed(TYPE);
        feed.setId(frame.getAddress());
        feed.setTitle(of.isEmpty() ? said("changes.feed") : said("changes.feed.of", of));
        // a feed has to say when it last changed, be it before anything had
        feed.setUpdated(Date.from(changes.stream().map(Change::at).findFirst().orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", frame.getAddress())));
        feed.setAlternateLinks(List.of(link("alternate", frame.getSite() + frame.in("/changes"))));
        feed.setEntries(changes.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(Change change) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + id(change));
        entry.setTitle(Stream.of(
                        said("changes.kind." + change.kind().code()),
                        change.what(),
                        change.standing() == null ? "" : said("changes.standing." + change.standing()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        entry.setUpdated(Date.from(change.at()));
        entry.setAlternateLinks(List.of(link(
                "alternate",
                frame.getSite()
                        + frame.in(change.township() == null ? "/changes" : "/versions/" + change.township()))));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(Stream.of(
                        facts("changes.before", change.factsBefore()),
                        facts("changes.after", change.factsAfter()),
                        change.why())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(said("enumeration"))));
        entry.setSummary(summary);
        return entry;
    }

    /** The same for the same entry of the same chain, wherever it is read. */
    private static UUID id(Change change) {
        return UUID.nameUUIDFromBytes((change.previous() + change.number()).getBytes(StandardCharsets.UTF_8));
    }

    private String facts(String when, Map<String, Long> facts) {
        return facts.isEmpty()
                ? ""
                : said(when) + " "
                        + facts.entrySet().stream()
                                .map(fact -> said("facts." + fact.getKey()) + " " + fact.getValue())
                                .collect(Collectors.joining(" "));
    }

    private Person author() {
        Person author = new Person();
        author.setName(said("site.name"));
        return author;
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private String said(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }
}
