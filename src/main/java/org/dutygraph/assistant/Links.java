package org.dutygraph.assistant;

import org.dutygraph.web.Frame;
import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whole addresses, which an assistant can hand on. */
@Component
public class Links {

    private final Frame frame;

    Links(Frame frame) {
        this.frame = frame;
    }

    /** That of a path. */
    public String to(String path) {
        return frame.getSite() + path;
    }

    /** The page of a thing by its label and its code, id or name; none where its kind has none. */
    public @Nullable String page(String kind, String key) {
        String page = ThingPages.page(kind, key);
        return page == null ? null : to(page);
    }

    public SourceLine line(String document, long line) {
        return new SourceLine(document, line, to(ThingPages.line(document, line)));
    }
}
