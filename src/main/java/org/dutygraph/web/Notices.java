package org.dutygraph.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** What every visitor of the first page should know about the state of the application. */
@Component("notices")
public class Notices {

    private final Map<String, Notice> notices = new ConcurrentSkipListMap<>();

    /** Shows a notice in the place of a former one about the same topic. */
    public void show(String topic, Notice notice) {
        notices.put(topic, notice);
    }

    /** Shows none about a topic any longer. */
    public void clear(String topic) {
        notices.remove(topic);
    }

    /** All notices, by topic. */
    public List<Notice> all() {
        return List.copyOf(notices.values());
    }

    /**
     * A sentence or two.
     *
     * @param page where there is more, such as {@code /imports}
     */
    public record Notice(String zh, String en, String page) {}
}
