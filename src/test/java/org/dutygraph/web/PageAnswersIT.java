package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page's answer says beside its text: policies, caching, errors, and the files as received. */
@DutyGraphTest
class PageAnswersIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void letsNothingInTheTextRunAndKeepsNothingAtTheReader() {
        HttpResponse<String> home = http.get("/");

        assertThat(header(home, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(home.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(home.body()).doesNotContain(" style=", "<style", "onclick", "http://www.thymeleaf.org");
    }

    @Test
    void isAskedForAgainAndNotSentTwice() {
        HttpResponse<String> home = http.get("/");
        HttpResponse<String> again = http.get("/", "If-None-Match", header(home, "ETag"));

        assertThat(header(home, "Cache-Control")).isEqualTo("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/          | en-GB,en;q=0.9        | en",
                "/          | zh-CN,zh;q=0.9,en;q=0.5 | zh-CN",
                "/          | fr,en;q=0.5,zh;q=0.2  | en",
                "/          | fr                    | zh-CN",
                "/quality   | en                    | en",
                "/?lang=zh  | en                    | zh-CN",
                "/?lang=en  | zh                    | en"
            })
    void comesInTheLanguageThatTheReaderWouldRatherHave(String path, String accepted, String language) {
        HttpResponse<String> page = http.get(path, "Accept-Language", accepted);

        assertThat(page.body()).contains("<html lang=\"" + language + "\"");
        assertThat(page.headers().allValues("Vary").toString()).containsIgnoringCase("Accept-Language");
    }

    @Test
    void letsTheBrowserKeepFilesWhoseAddressHoldsTheirContent() {
        Matcher sheet = Pattern.compile("/css/site-[0-9a-f]{32}\\.css")
                .matcher(http.get("/").body());
        assertThat(sheet.find()).isTrue();

        assertThat(header(http.get(sheet.group()), "Cache-Control")).contains("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/townships/1",
                "/duties/x",
                "/documents/none.txt",
                "/documents/README.md",
                "/documents/..%2Fpom.xml",
                "/common-duties/x",
                "/explore?node=Nothing:1",
                "/questions/none"
            })
    void saysInItsFrameThatThereIsNothing(String path) {
        HttpResponse<String> response = http.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isIn(404, 400);
        assertThat(response.body()).doesNotContain("artifactId", "逐字节原样保存");
        if (!path.contains("%2F")) {
            assertThat(response.body()).contains("<nav", "没有");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /administrator/imports?report=x, 401",
        "GET, /townships/1, 404",
        "GET, /townships?page=abc, 400",
        "GET, /judgements?state=x, 400",
        "DELETE, /townships, 405",
        "GET, /documents/..%2Fpom.xml, 400"
    })
    void leadsFromAnErrorToTheSameAddressInTheOtherLanguage(String method, String path, int status) {
        HttpResponse<String> page = http.send(method, path, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(status);
        if (!path.contains("%2F")) {
            assertThat(page.body())
                    .contains("<nav", "href=\"" + path + (path.contains("?") ? "&amp;" : "?") + "lang=en\"")
                    .doesNotContain("/error", "已经记录");
        }
    }

    @Test
    void suggestsTheValuesOfAFieldThatBeginWithWhatIsTyped() {
        HttpResponse<String> choices = http.get("/questions/reclaimed-by-county/suggestions/county?county=%E5%A5%87");

        assertThat(choices.statusCode()).isEqualTo(200);
        assertThat(choices.body()).contains("<option value=\"奇台县\">").doesNotContain("沙湾市");
    }

    @Test
    void believesNoProxyThatItWasNotToldOf() {
        HttpResponse<String> page =
                http.get("/questions/list-sizes", "X-Forwarded-Host", "other.example", "X-Forwarded-Proto", "https");

        assertThat(page.body())
                .contains("http://127.0.0.1:" + port + "/questions/list-sizes")
                .doesNotContain("other.example");
    }

    /** What an address asks of a page's tables and none of them does is told, on any page, with what it may ask. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/townships?sort=nmae                       | 400 | 没有名为“nmae”的列；可用的列：name、county",
                "/townships?columns=name                    | 400 | 可用的：sort、filter",
                "/townships?view=pie                        | 400 | 可用的：sort、filter",
                "/townships?download=csv&sort=nmae          | 400 | 没有名为“nmae”的列",
                "/changes?sort=who%20knows                  | 400 | 没有名为“who knows”的列",
                "/changes?sort=nobody&download=csv          | 400 | 没有名为“nobody”的列",
                "/townships/652325105?sort=name             | 400 | duties-basic.sort",
                "/townships/652325105?duties.filter=a       | 400 | duties-basic.filter",
                "/townships/652325105?duties-basic.sort=nam | 200 | 没有名为“nam”的列，按原来的次序",
                "/judgements?sort=score                     | 400 | 去掉地址里的这些参数",
                "/search?q=a&view=graph                     | 400 | 去掉地址里的这些参数",
                "/departments?county=999                    | 400 | 没有“999”这个县（市、区）。请从这些中选择：",
                "/questions/reclaimed-by-county?county=999  | 400 | 没有“999”这个县（市、区）。请从这些中选择：",
                "/questions/work-with-function?function=652325&matter=a | 400 | 没有“652325”这个部门职能",
                "/questions/duty-search?q=quantum           | 200 | 图中的 5 个县（市、区）都没有与“quantum”相符的结果",
                "/questions/duty-search?q=quantum&county=652325 | 200 | 没有符合的结果",
            })
    void passesOverNothingInSilence(String path, int status, String says) {
        HttpResponse<String> page = http.get(path, "Accept-Language", "zh");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(says);
    }

    /** What leaves one result for each value, or all for the only one, narrows nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"火", "养犬", "屠宰检疫", "公安局", "奇台县"})
    void showsFacetsThatTellResultsApart(String words) {
        String query = "search?q=" + Http.encoded(words);
        long telling = http.json("/api/" + query)
                .get("facets")
                .valueStream()
                .filter(values -> values.size() > 1
                        && values.valueStream()
                                .anyMatch(value -> value.get("hits").asInt() > 1))
                .count();
        String page = http.get("/" + query).body();

        String aside = page.substring(page.indexOf("<aside"), page.indexOf("</aside>"));
        assertThat(aside.split("<section", -1)).hasSize((int) telling + 1);
    }

    @Test
    void facetsAreGlossedForReadersOfEnglishAndCanBeLeft() {
        String some = http.get("/search?q=%E5%85%BB%E7%8A%AC&lang=en").body();
        assertThat(some).contains(">Qitai County<", ">Public security and rule of law<");
        assertThat(http.get("/questions/reclaimed-by-county?lang=en").body()).contains(">Shawan City<");
        String chosen = http.get("/search?q=%E5%85%BB%E7%8A%AC&county=%E5%A5%87%E5%8F%B0%E5%8E%BF")
                .body();
        assertThat(chosen).contains("aria-current=\"true\"");
    }

    @Test
    void saysWhichViewsAndColumnsThereAre() {
        assertThat(http.get("/questions/list-sizes?view=pie").body()).contains("pie", "matrix");
        assertThat(http.get("/api/questions/list-sizes?view=pie").statusCode()).isEqualTo(400);
        HttpResponse<String> unknown = http.get("/api/questions/list-sizes?sort=size");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("unknown-column", "township");
    }

    @Test
    void leadsToTheTidyAddress() {
        HttpResponse<String> slash = http.get("/questions/");
        assertThat(header(slash, "Location")).isEqualTo("/questions");
        HttpResponse<String> empty = http.get(
                "/questions/reclaimed-by-county?county=&category=%E5%9F%8E&columns=duty&columns=line&function=");
        assertThat(header(empty, "Location"))
                .isEqualTo("/questions/reclaimed-by-county?category=%E5%9F%8E&columns=duty,line");
        assertThat(http.get("/questions?lang=en").statusCode()).isEqualTo(200);
        assertThat(header(http.get("//other.example/"), "Location")).doesNotContain("other.example");
    }

    @Test
    void keepsProblemDetailsForPrograms() {
        HttpResponse<String> response = http.get("/api/townships/1", "Accept", "text/html,*/*");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void handsDocumentsOutAsReceived() throws Exception {
        HttpResponse<String> response = http.get("/documents/wuqia-wuqia-2025-07.txt?as=received");

        assertThat(response.body()).isEqualTo(Files.readString(Path.of("import/wuqia-wuqia-2025-07.txt")));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
