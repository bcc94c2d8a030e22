package org.dutygraph.api;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a problem looks like: RFC 9457, with our remedy and possible values. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema<?> schema() {
        Schema<?> schema = new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri-reference"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("remedy", new StringSchema())
                .addProperty("parameter", new StringSchema())
                .addProperty("possible", new ArraySchema().items(new Schema<>()));
        schema.setRequired(List.of("type", "title", "status"));
        return schema;
    }

    static Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/page-size");
        example.put("title", "每页条数不合要求");
        example.put("status", 400);
        example.put("detail", "每页条数应在1到500之间，不能是 1,000。");
        example.put("instance", "/api/townships");
        example.put("remedy", "用 1 到 500 之间的 size，并沿 links.next 逐页读取。");
        return example;
    }
}
