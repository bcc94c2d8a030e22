package org.dutygraph.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a file says of where it comes from: its citation, the state of the data, the day, the documents, the address. */
@Component
public class CitationLines {

    private final Citing citing;
    private final MessageSource messages;

    CitationLines(Citing citing, MessageSource messages) {
        this.citing = citing;
        this.messages = messages;
    }

    /** Each line: what is said, in the reader's language, and what of it. */
    public List<List<String>> of(Citation citation) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(word("cite"), citation.gbt()));
        citing.version().ifPresent(version -> lines.add(List.of(word("version"), version)));
        lines.add(List.of(word("date"), LocalDate.now(ZoneId.systemDefault()).toString()));
        citation.cited().sources().forEach(source -> lines.add(List.of(word("sources"), source.toString())));
        lines.add(List.of(word("address"), citation.cited().address()));
        return lines;
    }

    private String word(String name) {
        return messages.getMessage("workbook." + name, null, LocaleContextHolder.getLocale());
    }
}
