package org.dutygraph.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** The kinds of problems that a request can meet: {@code problems.csv}, with title and remedy from the message files. */
@Component
public class Troubles {

    private final Map<String, Integer> statuses = new LinkedHashMap<>();
    private final MessageSource messages;
    private final ExamplesInText examples;

    Troubles(MessageSource messages, ExamplesInText examples) throws IOException {
        this.messages = messages;
        this.examples = examples;
        try (Reader text = new InputStreamReader(
                        new ClassPathResource("problems.csv").getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> statuses.put(row.getField("code"), Integer.valueOf(row.getField("status"))));
        }
    }

    /** All kinds, in the order of the file. */
    public List<Trouble> all(Locale locale) {
        return statuses.keySet().stream().map(code -> trouble(code, locale)).toList();
    }

    /** The kind of this code. */
    public Optional<Trouble> named(String code, Locale locale) {
        return Optional.of(code).filter(statuses::containsKey).map(known -> trouble(known, locale));
    }

    /** A problem in words, with its kind's title and remedy. */
    public ProblemDetail told(RequestProblem problem, Locale locale) {
        ProblemDetail body = problem.updateAndGetBody(messages, locale);
        if (body.getDetail() != null) {
            body.setDetail(examples.in(body.getDetail()));
        }
        named(String.valueOf(body.getType()).replaceFirst(".*/", ""), locale).ifPresent(kind -> {
            body.setTitle(kind.title());
            body.setProperty("remedy", kind.remedy());
        });
        return body;
    }

    private Trouble trouble(String code, Locale locale) {
        return new Trouble(
                code,
                statuses.getOrDefault(code, 500),
                messages.getMessage("trouble." + code + ".title", null, locale),
                examples.in(messages.getMessage("trouble." + code + ".remedy", null, locale)));
    }

    /**
     * A kind of problem.
     *
     * @param code the last part of its type
     * @param status the HTTP status that goes with it
     */
    public record Trouble(String code, int status, String title, String remedy) {}
}
