package org.dutygraph.question;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands a chart's numbers over to the script that draws it. */
@Component("chartData")
class ChartData {

    private final JsonMapper json;

    ChartData(JsonMapper json) {
        this.json = json;
    }

    /** The value as JSON. */
    public String json(Object value) {
        return json.writeValueAsString(value);
    }
}
