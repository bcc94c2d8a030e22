package org.dutygraph.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with an Atom feed (RFC 4287), in the language of the request; whoever has it already is told so (304). */
@Component
public class Feeds {

    /** As many as a feed reader takes in at once. */
    public static final int MOST = 100;

    private static final String KIND = "atom_1.0";

    private final Frame frame;
    private final MessageSource messages;

    Feeds(Frame frame, MessageSource messages) {
        this.frame = frame;
        this.messages = messages;
    }

    /**
     * Writes one.
     *
     * @param page path and query of the page that people read instead
     * @param items the newest first; no more than {@value #MOST} are written
     */
    public void write(
            String title, String page, List<Item> items, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.getHeader(HttpHeaders.ETAG) == null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            String tag = DigestUtils.md5DigestAsHex((title + page + items).getBytes(StandardCharsets.UTF_8));
            if (new ServletWebRequest(request, response).checkNotModified("W/\"" + tag + "\"")) {
                return;
            }
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        try {
            new WireFeedOutput().output(feed(title, page, items), response.getWriter());
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Feed feed(String title, String page, List<Item> items) {
        Feed feed = new Feed(KIND);
        feed.setId(frame.getAddress());
        feed.setTitle(title);
        // a feed has to say when it last changed, be it before anything had
        feed.setUpdated(Date.from(items.stream().map(Item::updated).findFirst().orElse(Instant.EPOCH)));
        Person author = new Person();
        author.setName(messages.getMessage("site.name", null, LocaleContextHolder.getLocale()));
        feed.setAuthors(List.of(author));
        feed.setOtherLinks(List.of(link("self", frame.getAddress())));
        feed.setAlternateLinks(List.of(link("alternate", frame.getSite() + frame.in(page))));
        feed.setEntries(items.stream().limit(MOST).map(this::entry).toList());
        return feed;
    }

    private Entry entry(Item item) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + item.id());
        entry.setTitle(item.title());
        entry.setUpdated(Date.from(item.updated()));
        entry.setAlternateLinks(List.of(link("alternate", frame.getSite() + frame.in(item.page()))));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(item.summary());
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    /**
     * Something that is new.
     *
     * @param id the same for the same thing, wherever and whenever it is read
     * @param page path and query where people read more
     */
    public record Item(UUID id, String title, Instant updated, String page, String summary) {

        /** One whose id follows from a text. */
        public static Item of(String identity, String title, Instant updated, String page, String summary) {
            return new Item(
                    UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)), title, updated, page, summary);
        }
    }
}
