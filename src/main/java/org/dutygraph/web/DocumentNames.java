package org.dutygraph.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What people call documents, for templates: by the place and the date, where files are called qitai-xidi-2025-07.txt. All of
 * them are read at once when the graph has changed, and a request asks once whether it has.
 */
@Component("documentNames")
public class DocumentNames {

    private static final String OF_REQUEST = DocumentNames.class.getName();

    private final Sources sources;
    private final Citing citing;
    private volatile Names last = new Names("", Map.of());

    DocumentNames(Sources sources, Citing citing) {
        this.sources = sources;
        this.citing = citing;
    }

    /** The place and the date, as beside a line: 奇台县西地镇 2025-07; the file's name of what is not in the graph. */
    public String place(String document) {
        Sources.Document known = now().get(document);
        return known == null ? document : known.place() + (known.date() == null ? "" : " " + known.date());
    }

    /** The title and the date: 奇台县西地镇履职事项清单 2025-07; the file's name of what is not in the graph. */
    public String title(String document) {
        Sources.Document known = now().get(document);
        return known == null ? document : known.title() + (known.date() == null ? "" : " " + known.date());
    }

    /** All there is to say in a hint: the title and the file. */
    public String whole(String document) {
        String title = title(document);
        return title.equals(document) ? document : title + " · " + document;
    }

    /**
     * A sentence that begins with a document's file and, mostly, a line, as {@code a.txt:19: 说明称……}, with the title before
     * these.
     */
    public String told(String sentence, @Nullable String document) {
        String named = named(sentence, document);
        return named == null || document == null
                ? sentence
                : title(document) + " (" + named + ")" + sentence.substring(named.length());
    }

    /** With what such a sentence begins, as {@code a.txt:19}; null where it does not, or the document is not in the graph. */
    public @Nullable String named(String sentence, @Nullable String document) {
        if (document == null
                || !sentence.startsWith(document + ":")
                || title(document).equals(document)) {
            return null;
        }
        int end = sentence.indexOf(": ", document.length());
        return end < 0 ? null : sentence.substring(0, end);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Sources.Document> now() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Object kept = request.getAttribute(OF_REQUEST, RequestAttributes.SCOPE_REQUEST);
        if (kept != null) {
            return (Map<String, Sources.Document>) kept;
        }
        Map<String, Sources.Document> names = upToDate().byDocument();
        request.setAttribute(OF_REQUEST, names, RequestAttributes.SCOPE_REQUEST);
        return names;
    }

    private Names upToDate() {
        String version = Objects.requireNonNullElse(versionNow(), "");
        Names known = last;
        if (!known.version().equals(version)) {
            Map<String, Sources.Document> names = new HashMap<>();
            sources.all().forEach(source -> names.put(source.document().document(), source.document()));
            known = new Names(version, names);
            last = known;
        }
        return known;
    }

    private @Nullable String versionNow() {
        return citing.version().orElse(null);
    }

    /**
     * The documents of a state of the graph.
     *
     * @param byDocument by their files' names
     */
    private record Names(String version, Map<String, Sources.Document> byDocument) {}
}
