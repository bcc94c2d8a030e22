package org.dutygraph.question;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.web.Borne;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of an answer as pairs of duties beside each other, where its columns tell all that such a pair has. */
@Component
class StillBorneCards {

    private final JsonMapper json;

    StillBorneCards(JsonMapper json) {
        this.json = json;
    }

    static boolean fit(Answer answer) {
        return answer.columns().stream()
                .map(Column::name)
                .collect(Collectors.toSet())
                .containsAll(Arrays.stream(Borne.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** The rows, which are of an answer that fits. */
    List<Borne> of(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> json.convertValue(row, Borne.class)).toList();
    }
}
