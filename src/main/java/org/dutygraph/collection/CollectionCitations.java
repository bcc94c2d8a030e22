package org.dutygraph.collection;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.web.Citation;
import org.dutygraph.web.Citing;
import org.dutygraph.web.Frame;
import org.dutygraph.web.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Cites each thing of a collection by itself: its page, and the document and line that state it. */
@Component
class CollectionCitations {

    private final Citing citing;
    private final Sources sources;
    private final Frame frame;
    private final MessageSource messages;

    CollectionCitations(Citing citing, Sources sources, Frame frame, MessageSource messages) {
        this.citing = citing;
        this.sources = sources;
        this.frame = frame;
        this.messages = messages;
    }

    /** In the order of the rows. */
    List<Citation> of(List<CollectedRow> rows) {
        Map<String, Sources.Document> documents = documents(rows);
        return citing.of(rows.stream().map(row -> cited(row, documents)).toList());
    }

    private Map<String, Sources.Document> documents(List<CollectedRow> rows) {
        List<Map<String, String>> named = rows.stream()
                .map(CollectedRow::document)
                .filter(Objects::nonNull)
                .distinct()
                .map(document -> Map.of("document", document))
                .toList();
        Map<String, Sources.Document> found = new HashMap<>();
        sources.of(named).forEach(source -> found.put(source.document().document(), source.document()));
        return found;
    }

    private Citation.Cited cited(CollectedRow row, Map<String, Sources.Document> documents) {
        Sources.Document document = row.document() == null ? null : documents.get(row.document());
        List<Sources.Source> rests = document == null
                ? List.of()
                : List.of(new Sources.Source(document, row.line() == null ? List.of() : List.of(row.line())));
        return new Citation.Cited(
                key(row), title(row), 1, null, rests, frame.getSite() + Objects.requireNonNullElse(row.path(), ""));
    }

    /** A name in ASCII that the same thing always has. */
    private static String key(CollectedRow row) {
        return row.kind().toLowerCase(Locale.ROOT) + "-"
                + DigestUtils.md5DigestAsHex(row.thing().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 8);
    }

    /** The name, with the place of what many places have, and where on its lists a duty is. */
    private String title(CollectedRow row) {
        String place =
                Stream.of(row.county(), row.township()).filter(Objects::nonNull).collect(Collectors.joining());
        if (row.list() == null || row.number() == null) {
            return row.kind().equals("Township") ? place + row.name() : row.name();
        }
        return place + "：" + row.name() + "（" + said("list." + row.list()) + " " + row.number() + "）";
    }

    private @Nullable String said(String code) {
        return messages.getMessage(code, null, code, LocaleContextHolder.getLocale());
    }
}
