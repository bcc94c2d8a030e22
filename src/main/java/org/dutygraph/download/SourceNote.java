package org.dutygraph.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.exchange.GraphShape;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The README of the archive: what it holds, as of when, from where, under what terms, and how each file is opened. */
@Component
class SourceNote {

    private static final String TEMPLATE = "archive-readme.md";

    private final MessageSource messages;
    private final StillBorneRows stillBorne;

    SourceNote(MessageSource messages, StillBorneRows stillBorne) {
        this.messages = messages;
        this.stillBorne = stillBorne;
    }

    String text(GraphShape shape, List<SourceDocument> documents) {
        String text = template().replace("{version}", shape.version()).replace("{command}", Neo4jImport.COMMAND);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String language = "_" + locale.getLanguage() + "}";
            text = text.replace("{counts" + language, counts(shape, documents, locale))
                    .replace("{left_out" + language, leftOut(locale))
                    .replace("{documents" + language, list(documents, document -> line(document, locale)))
                    .replace("{licence" + language, message("archive.licence", locale));
        }
        return text;
    }

    /** A sentence that counts what there is. */
    String counts(GraphShape shape, List<SourceDocument> documents, Locale locale) {
        return message("archive.counts", locale, documents.size(), shape.nodeCount(), shape.relationshipCount());
    }

    /** What is not among the tables for its size, and how it is taken; empty where all are there. */
    String leftOut(Locale locale) {
        long rows = stillBorne.all();
        return rows <= stillBorne.most()
                ? ""
                : message("archive.left-out", locale, TableFile.STILL_BORNE.fileName(), rows, stillBorne.most());
    }

    /** A document with its date and sum. */
    String line(SourceDocument document, Locale locale) {
        String date = document.date() == null ? message("archive.undated", locale) : document.date();
        return message("archive.document", locale, document.title(), date, document.name(), document.sha256());
    }

    private static String list(List<SourceDocument> documents, Function<SourceDocument, String> line) {
        return documents.stream().map(document -> "- " + line.apply(document)).collect(Collectors.joining("\n"));
    }

    private String message(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    private static String template() {
        try (InputStream in = SourceNote.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TEMPLATE, e);
        }
    }
}
