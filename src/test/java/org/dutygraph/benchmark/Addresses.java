package org.dutygraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.Http;
import tools.jackson.databind.JsonNode;

/** What is asked: every question, with and without a place, pages, search and names, with values that the graph holds. */
final class Addresses {

    private final Http http;
    private final String county;
    private final String countyName;
    private final String township;
    private final String other;

    /**
     * One address.
     *
     * @param scope {@code place} where a township or county is given, {@code whole}, {@code search} or {@code page}
     */
    record Asked(String scope, String address) {}

    Addresses(Http http) {
        this.http = http;
        List<JsonNode> townships = new ArrayList<>();
        http.json("/api/townships?size=100").get("items").forEach(townships::add);
        JsonNode first = townships.get(0);
        this.township = first.get("code").asString();
        this.county = township.substring(0, 6);
        this.countyName = first.get("county").isString()
                ? first.get("county").asString()
                : first.at("/county/name").asString();
        this.other = townships.get(townships.size() - 1).get("code").asString();
    }

    List<Asked> all() {
        List<Asked> asked = new ArrayList<>();
        for (JsonNode question : http.json("/api/questions")) {
            asked.add(question(question, false));
            Asked placed = question(question, true);
            if (!asked.contains(placed)) {
                asked.add(placed);
            }
        }
        List.of(
                        "/",
                        "/townships",
                        "/townships/" + township,
                        "/counties/" + county,
                        "/departments?county=" + county,
                        "/departments/" + county + "-公安局",
                        "/functions",
                        "/functions/民政局",
                        "/categories",
                        "/categories/城乡建设",
                        "/duties/" + township + "-assisted-1",
                        "/duties/" + township + "-reclaimed-1",
                        "/common-duties",
                        "/documents",
                        "/documents/" + township + ".txt?line=40",
                        "/questions",
                        "/compare?township=" + township + "&township=" + other,
                        "/explore?node=Category:城乡建设",
                        "/quality",
                        "/imports",
                        "/downloads",
                        "/judgements")
                .forEach(address -> asked.add(new Asked("page", address)));
        List.of(
                        "/api/search?q=户外广告",
                        "/api/search?q=户外广告&list=reclaimed",
                        "/search?q=养老服务机构",
                        "/api/search?q=" + township + "-basic-1",
                        "/api/ask?q=" + countyName + "收回了哪些事项",
                        "/api/reconcile?queries=" + "{\"q0\":{\"query\":\"" + countyName
                                + "民政局\",\"type\":\"Department\"},\"q1\":{\"query\":\"户外广告设施的审批\",\"type\":\"CommonDuty\"}}")
                .forEach(address -> asked.add(new Asked("search", address)));
        return asked.stream()
                .map(one -> new Asked(one.scope(), escaped(one.address())))
                .toList();
    }

    private Asked question(JsonNode question, boolean placed) {
        List<String> values = new ArrayList<>();
        boolean hasPlace = false;
        int townships = 0;
        for (JsonNode parameter : question.get("parameters")) {
            boolean isPlace =
                    List.of("county", "township").contains(parameter.get("type").asString());
            if (parameter.get("required").asBoolean() || (placed && isPlace && !hasPlace)) {
                String value = value(parameter, townships++ > 0);
                values.add(parameter.get("name").asString() + "=" + value);
                hasPlace |= isPlace || value.startsWith(township);
            }
        }
        String address = "/api/questions/" + question.get("name").asString()
                + (values.isEmpty() ? "" : "?" + String.join("&", values));
        return new Asked(hasPlace ? "place" : "whole", address);
    }

    private String value(JsonNode parameter, boolean isSecond) {
        String sample = parameter.get("sample").asString();
        return switch (parameter.get("type").asString()) {
            case "county" -> isSecond ? other.substring(0, 6) : county;
            case "township" -> isSecond ? other : township;
            case "duty" -> township + "-assisted-1";
            case "document" -> township + ".txt";
            case "actor" -> county + (isSecond ? "-民政局" : "-公安局");
            case "common-duty" -> commonDuty();
            default -> sample;
        };
    }

    /** The common duty of some township's first assisted duty. */
    private String commonDuty() {
        return Optional.of(http.json("/api/duties/" + township + "-assisted-1"))
                .map(duty -> duty.findValue("common_duty"))
                .map(common ->
                        common.isString() ? common.asString() : common.at("/id").asString())
                .orElseThrow();
    }

    /** Everything but what an address itself is made of. */
    private static String escaped(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        StringBuilder whole = new StringBuilder();
        for (String part : path.split("/", -1)) {
            whole.append(whole.isEmpty() && part.isEmpty() ? "" : "/").append(Http.encoded(part));
        }
        if (query >= 0) {
            List<String> pairs = new ArrayList<>();
            for (String pair : address.substring(query + 1).split("&", -1)) {
                Map.Entry<String, String> value =
                        Map.entry(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                pairs.add(value.getKey() + "=" + Http.encoded(value.getValue()));
            }
            whole.append('?').append(String.join("&", pairs));
        }
        return whole.toString();
    }
}
