package org.dutygraph.question;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * Where a question's counts are listed one by one: another question, asked for what a row counts.
 *
 * @param question the other question's name
 * @param parameters its parameters, each with the column of the counting answer that has its value
 */
public record Listed(String question, Map<String, String> parameters) {

    /** Which of the lists is counted, where that was asked for, is asked for there, too. */
    private static final String LIST = "list";

    /** Its address for one row of an answer. */
    String path(Map<String, Object> row, Answer answer) {
        Map<String, String> given = new TreeMap<>();
        parameters.forEach((parameter, column) -> given.put(parameter, String.valueOf(row.get(column))));
        if (answer.parameters().containsKey(LIST)) {
            given.put(LIST, answer.parameters().get(LIST).value());
        }
        return "/questions/" + question + "?"
                + given.entrySet().stream()
                        .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
