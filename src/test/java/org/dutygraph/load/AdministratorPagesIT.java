package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.Http;
import org.dutygraph.form.Zips;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the administrator does in pages, in an application of its own with two lists. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dutygraph.bolt-port=0",
            "dutygraph.data-folder=target/it-data/${random.uuid}",
            "dutygraph.gazetteer-folder=import/gazetteer",
            "dutygraph.password=only-for-this-test"
        })
@DirtiesContext
class AdministratorPagesIT {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String SHAWAN = "shawan-xigebi-undated.txt";
    private static final String WUQIA = "wuqia-wuqia-2025-07.txt";
    private static final String BOUNDARY = "------between-the-parts";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Importer importer;

    private Http http;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) throws IOException {
        Files.createDirectories(folder.resolve("decisions"));
        try (var decisions = Files.list(RECEIVED.resolve("decisions"))) {
            for (Path file : decisions.toList()) {
                Files.copy(file, folder.resolve("decisions").resolve(file.getFileName()));
            }
        }
        Files.copy(RECEIVED.resolve(XIDI), folder.resolve(XIDI));
        Files.copy(RECEIVED.resolve(SHAWAN), folder.resolve(SHAWAN));
        registry.add("dutygraph.import-folder", folder::toString);
        registry.add(
                "dutygraph.decisions-folder", () -> folder.resolve("decisions").toString());
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void onlyTheTwo() throws IOException {
        if (FileSystemUtils.deleteRecursively(folder.resolve("lists.zip"))) {
            importer.run();
        }
        for (String name : files()) {
            if (!name.equals(XIDI) && !name.equals(SHAWAN)) {
                Files.delete(folder.resolve(name));
                importer.run();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administrator",
                "/administrator/judgements",
                "/administrator/imports",
                "/administrator/undo",
                "/administrator/accounts",
                "/administrator/versions/652325105"
            })
    void asksForThePassword(String page) {
        HttpResponse<String> refused = http.get(page, "Accept", "text/html");
        HttpResponse<String> shown = http.get(page, "Authorization", credentials());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(realm -> assertThat(realm).startsWith("Basic"));
        assertThat(refused.body()).contains("需要管理员密码", "<nav").doesNotContain("_csrf");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void asksWhoSendsAFormWithoutAPasswordForIt() {
        for (String page : List.of("/administrator", "/administrator/imports", "/administrator/judgements")) {
            HttpResponse<String> refused = http.form(page, Map.of("a", "b"));

            assertThat(refused.statusCode()).as(page).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void leadsToWhatTheAdministratorCanDo() {
        assertThat(http.get("/administrator", "Authorization", credentials()).body())
                .contains("/administrator/imports", "/administrator/judgements", "/actuator/metrics");
    }

    @Test
    void showsAPairWithoutAnyFormToReaders() {
        HttpResponse<String> page = http.get("/judgements");

        assertThat(page.body()).contains("652325105-", "654203106-").doesNotContain("_csrf", "method=\"post\"");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void decidesFromThePage() throws Exception {
        String pair = "&a=652325105-assisted-67&b=654203106-assisted-76&author=%E7%8E%8B&reason=%E8%AF%95";

        assertThat(form("/administrator/judgements", "decision=different" + pair, "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(judgements()).doesNotContain("different,652325105-assisted-67");
        String seen = version("/administrator/judgements");
        HttpResponse<String> decided =
                form("/administrator/judgements", "decision=different" + pair, token("/administrator/judgements"));

        assertThat(decided.statusCode()).isEqualTo(302);
        assertThat(judgements()).contains("different,652325105-assisted-67,654203106-assisted-76,王,试");
        assertThat(http.get("/judgements?state=decided").body()).contains("652325105-assisted-67", "王");

        String late = "decision=same&a=652325105-assisted-67&b=654203106-assisted-76&version=" + seen + "&author="
                + Http.encoded("李四") + "&reason=" + Http.encoded("看法不同");
        HttpResponse<String> refused = form("/administrator/judgements", late, token("/administrator/judgements"));
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body()).contains("different · 652325105-assisted-67", "王 · 试", "李四", "看法不同");
        assertThat(judgements()).doesNotContain("李四");
    }

    @Test
    void importsAListAfterItWasLookedAt() throws Exception {
        byte[] list = Files.readAllBytes(RECEIVED.resolve(WUQIA));

        HttpResponse<String> looked = upload("../../../etc/乌恰 镇?.TXT", list, token("/administrator/imports"));
        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(looked.body()).contains("乌恰镇", "81 项", "配合履职事项涉及 34 个部门");
        assertThat(files()).containsExactly(XIDI, SHAWAN);

        HttpResponse<String> taken = form(
                "/administrator/imports",
                "name=" + Http.encoded("乌恰-镇-.txt") + "&sha256=" + sha256(looked),
                token("/administrator/imports"));
        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(files()).containsExactly(XIDI, SHAWAN, "乌恰-镇-.txt");
        assertThat(Files.readAllBytes(folder.resolve("乌恰-镇-.txt"))).isEqualTo(list);
        assertThat(http.json("/api/townships/653024100").get("name").asString()).isEqualTo("乌恰镇");
        assertThat(http.get("/imports").body()).contains("乌恰-镇-.txt", "各次导入的报告");
    }

    @Test
    void withdrawsAListFromThePageAndUndoesThat() throws Exception {
        String page = "/administrator/versions/654203106";
        String why = "&author=" + Http.encoded("王五") + "&reason=" + Http.encoded("发错了");

        String seen = "&version=" + version(page);
        assertThat(form(page, "decision=withdrawn&list=654203106" + seen + why, token(page))
                        .statusCode())
                .isEqualTo(302);
        assertThat(http.json("/api/versions?township=654203106")
                        .at("/versions/0/standing")
                        .asString())
                .isEqualTo("withdrawn");
        HttpResponse<String> late = form(
                page,
                "decision=current&list=" + new SourceFile(SHAWAN, Files.readAllBytes(RECEIVED.resolve(SHAWAN))).sha256()
                        + seen + why,
                token(page));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains(SHAWAN + " withdrawn", "王五 · 发错了");
        assertThat(http.get("/changes").body()).contains("王五", "发错了", "撤回");
        assertThat(http.get("/api/townships/654203106").statusCode()).isEqualTo(404);

        String act = found(
                "name=\"change\" value=\"(\\d+)", http.get("/administrator/undo", "Authorization", credentials()));
        assertThat(form("/administrator/undo", "change=" + act + why, token("/administrator/undo"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(http.get("/api/townships/654203106").statusCode()).isEqualTo(200);
        assertThat(http.get("/versions/654203106").body()).contains(SHAWAN).doesNotContain("_csrf");
    }

    @Test
    void changesNothingForABadFile() throws Exception {
        Map<String, byte[]> bad = Map.of(
                "empty.txt",
                new byte[0],
                "binary.txt",
                new byte[] {0, 1, 2, 3, 0, 0, 7},
                "foreign.txt",
                "Dear Sir or Madam,\n".getBytes(StandardCharsets.UTF_8),
                "again.txt",
                Files.readAllBytes(RECEIVED.resolve(XIDI)),
                SHAWAN,
                Files.readAllBytes(RECEIVED.resolve(WUQIA)));
        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            HttpResponse<String> looked = upload(file.getKey(), file.getValue(), token("/administrator/imports"));
            assertThat(looked.body()).as(file.getKey()).contains("没有改动任何内容").doesNotContain("name=\"sha256\"");
            HttpResponse<String> taken = form(
                    "/administrator/imports",
                    "name=" + file.getKey() + "&sha256=" + new SourceFile("", file.getValue()).sha256(),
                    token("/administrator/imports"));
            assertThat(taken.statusCode()).as(file.getKey()).isEqualTo(400);
        }
        assertThat(files()).containsExactly(XIDI, SHAWAN);
        assertThat(Files.readAllBytes(folder.resolve(SHAWAN))).isEqualTo(Files.readAllBytes(RECEIVED.resolve(SHAWAN)));
    }

    @Test
    void readsAListAsAPersonSaysAndKeepsWhatIsSaid() throws Exception {
        byte[] list = Files.readString(RECEIVED.resolve(WUQIA))
                .replace("乌恰镇", "某镇")
                .replace("乌恰县", "某县")
                .getBytes(StandardCharsets.UTF_8);
        Path decisions = folder.resolve("decisions");
        String places = Files.readString(decisions.resolve("places.csv"));
        HttpResponse<String> looked = upload("some.txt", list, token("/administrator/imports"));
        assertThat(looked.body())
                .contains("没有认出", "name=\"again\"", "name=\"place.0\"")
                .doesNotContain(">导入</button>");
        Matcher tables = Pattern.compile("name=\"(list\\.0\\.\\d+)\"").matcher(looked.body());
        List<String> fields = tables.results().map(found -> found.group(1)).toList();
        assertThat(fields).hasSize(3);

        String said = "name=some.txt&sha256=" + sha256(looked) + "&place.0=" + encoded("乌恰县乌恰镇") + "&" + fields.get(2)
                + "=none";
        HttpResponse<String> again =
                form("/administrator/imports", said + "&again=true", token("/administrator/imports"));
        assertThat(again.body()).contains("乌恰县乌恰镇 653024100", ">导入</button>", "81 项", "0 项");
        assertThat(files()).as("nothing has changed").containsExactly(XIDI, SHAWAN);
        assertThat(decisions.resolve("tables.csv")).doesNotExist();
        assertThat(Files.readString(decisions.resolve("places.csv"))).isEqualTo(places);

        assertThat(form("/administrator/imports", said, token("/administrator/imports"))
                        .statusCode())
                .isEqualTo(302);
        try {
            assertThat(Files.readString(decisions.resolve("places.csv"))).isEqualTo(places + "some.txt,653024100\n");
            assertThat(Files.readString(decisions.resolve("tables.csv")))
                    .startsWith("document,line,header,list,columns\nsome.txt,")
                    .endsWith(",none,\n");
            JsonNode township = http.json("/api/townships/653024100");
            assertThat(township.toString()).contains("乌恰镇", "some.txt");
            ImportReport report = importer.run();
            assertThat(report.documents())
                    .filteredOn(document -> document.document().equals("some.txt"))
                    .singleElement()
                    .satisfies(document -> {
                        assertThat(document.outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
                        assertThat(document.duties()).isEqualTo(Map.of("basic", 81, "assisted", 70));
                    });
        } finally {
            Files.delete(decisions.resolve("tables.csv"));
            Files.writeString(decisions.resolve("places.csv"), places);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void takesAnArchiveFromThePage() throws Exception {
        byte[] list = Files.readAllBytes(RECEIVED.resolve(WUQIA));
        byte[] zip = Zips.of(new TreeMap<>(Map.of(
                "../克州/乌恰 镇.txt", list, "again.txt", Files.readAllBytes(RECEIVED.resolve(XIDI)), "b.txt", list)));

        HttpResponse<String> looked = upload("../lists.ZIP", zip, token("/administrator/imports"));
        assertThat(looked.body()).contains("lists.zip/克州/乌恰-镇.txt", "lists.zip/again.txt", "已经收到过，就是 " + XIDI, "81 项");
        assertThat(folder.resolve("lists.zip")).doesNotExist();

        HttpResponse<String> taken = form(
                "/administrator/imports", "name=lists.zip&sha256=" + sha256(looked), token("/administrator/imports"));
        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(below("lists.zip")).as("the same list once").containsExactly("lists.zip/b.txt");
        assertThat(http.get("/documents/lists.zip/b.txt").statusCode()).isEqualTo(200);
    }

    /** Each of several files is told of by itself; those that can be imported are, at once. */
    @Test
    void takesSeveralFilesFromThePage() throws Exception {
        String token = token("/administrator/imports");
        HttpResponse<String> looked = post(
                "/administrator/imports",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArrays(List.of(
                        part("_csrf", "", token.getBytes(StandardCharsets.UTF_8)),
                        part("file", "乌恰 镇.txt", Files.readAllBytes(RECEIVED.resolve(WUQIA))),
                        part("file", "letter.txt", "Dear Sir or Madam,\n".getBytes(StandardCharsets.UTF_8)),
                        part("file", "again.txt", Files.readAllBytes(RECEIVED.resolve(XIDI))),
                        ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8))));
        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(looked.body())
                .contains("3 个文件已读过，1 个可以导入", "乌恰县乌恰镇 653024100", "没有认出", "已经收到过，就是 " + XIDI)
                .contains("配合履职事项涉及 34 个部门");
        assertThat(files()).containsExactly(XIDI, SHAWAN);

        String checked = "name=" + Http.encoded("乌恰 镇.txt") + "&sha256=" + sha256(looked);
        assertThat(form("/administrator/imports", checked + "&again=true", token)
                        .body())
                .as("one of them closer")
                .contains("81 项");
        assertThat(form("/administrator/imports", checked + "&all=true", token).statusCode())
                .isEqualTo(302);
        assertThat(files()).containsExactly(XIDI, SHAWAN, "乌恰-镇.txt");
        assertThat(http.get("/api/townships/653024100").statusCode()).isEqualTo(200);
        assertThat(form("/administrator/imports", checked + "&all=true", token).statusCode())
                .as("a second time")
                .isEqualTo(400);
    }

    @Test
    void takesFilesFromPrograms() throws Exception {
        byte[] zip = Zips.of(Map.of("wuqia.txt", Files.readAllBytes(RECEIVED.resolve(WUQIA)), "a.txt", new byte[0]));

        HttpResponse<String> looked = send("/api/documents?preview=true", "lists.zip", zip);
        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(below("lists.zip")).isEmpty();
        HttpResponse<String> taken = send("/api/documents", "lists.zip", zip);
        assertThat(below("lists.zip")).containsExactly("lists.zip/wuqia.txt");
        JsonNode lists = JsonMapper.shared().readTree(taken.body()).at("/files/0/lists");
        assertThat(lists.at("/0/problems/0/rule").asString()).isEqualTo("empty-file");
        assertThat(lists.at("/1/duties/reclaimed").asInt()).isEqualTo(21);
        assertThat(http.json("/api/townships/653024100").get("name").asString()).isEqualTo("乌恰镇");

        HttpResponse<String> again = send("/api/documents", "lists.zip", zip);
        assertThat(JsonMapper.shared().readTree(again.body()).get("version"))
                .isEqualTo(JsonMapper.shared().readTree(taken.body()).get("version"));
    }

    @Test
    void takesAFileOfSeveralTownshipsAndTheSameAgain() throws Exception {
        String two = Files.readString(RECEIVED.resolve("manas-liuhudi-undated.txt"))
                + Files.readString(RECEIVED.resolve(WUQIA));

        HttpResponse<String> looked =
                upload("two.txt", two.getBytes(StandardCharsets.UTF_8), token("/administrator/imports"));
        assertThat(looked.body()).contains("文件里有 2 份清单，认出 2 个乡镇", "玛纳斯县六户地镇 652324105", "乌恰县乌恰镇 653024100");
        HttpResponse<String> taken = send("/api/documents", "two.txt", two.getBytes(StandardCharsets.UTF_8));
        assertThat(http.json("/api/townships/653024100").toString()).contains("two.txt/乌恰镇");
        HttpResponse<String> again = send("/api/documents", "two.txt", two.getBytes(StandardCharsets.UTF_8));
        assertThat(JsonMapper.shared().readTree(again.body()).get("version"))
                .isEqualTo(JsonMapper.shared().readTree(taken.body()).get("version"));
        HttpResponse<String> one =
                send("/api/documents?preview=true", "two.txt", Files.readAllBytes(RECEIVED.resolve(WUQIA)));
        assertThat(one.body()).as("a township's list would go").contains("name-is-taken");
        assertThat(http.get("/documents/two.txt/" + encoded("乌恰镇") + "?as=received")
                        .body())
                .as("the whole file")
                .isEqualTo(two);
    }

    @Test
    void takesNoFileFromPagesOfOtherSites() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/documents"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Authorization", credentials())
                .header("Origin", "https://example.org")
                .POST(parts("a.txt", Files.readAllBytes(RECEIVED.resolve(WUQIA)), ""))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(files()).containsExactly(XIDI, SHAWAN);
    }

    @Test
    void takesNoFileWithoutItsToken() throws Exception {
        byte[] list = Files.readAllBytes(RECEIVED.resolve(WUQIA));

        assertThat(upload(WUQIA, list, "guessed").statusCode()).isEqualTo(403);
        assertThat(form("/administrator/imports", "name=a.txt&sha256=../../password", token("/administrator/imports"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(files()).containsExactly(XIDI, SHAWAN);
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static List<String> below(String name) throws IOException {
        return List.copyOf(InputFiles.below(name + '/', folder.resolve(name)).keySet());
    }

    private static String judgements() throws IOException {
        Path file = folder.resolve("decisions/judgements.csv");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private String token(String page) {
        return found("name=\"_csrf\" value=\"([^\"]+)", http.get(page, "Authorization", credentials()));
    }

    private String version(String page) {
        return found("name=\"version\" value=\"([0-9a-f]{16})", http.get(page, "Authorization", credentials()));
    }

    private static String sha256(HttpResponse<String> page) {
        return found("name=\"sha256\" value=\"([^\"]+)", page);
    }

    private static String found(String pattern, HttpResponse<String> page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> form(String path, String fields, String token) throws Exception {
        return post(
                path,
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(fields + "&_csrf=" + Http.encoded(token)));
    }

    private HttpResponse<String> upload(String name, byte[] content, String token) throws Exception {
        return post(
                "/administrator/imports",
                "multipart/form-data; boundary=" + BOUNDARY,
                parts(
                        name,
                        content,
                        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                                + "\r\n"));
    }

    private HttpResponse<String> send(String path, String name, byte[] content) throws Exception {
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, parts(name, content, ""));
    }

    private static byte[] part(String field, String name, byte[] content) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + '"'
                        + (name.isEmpty() ? "" : "; filename=\"" + name + "\"\r\nContent-Type: text/plain")
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.write(content);
        part.write("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static HttpRequest.BodyPublisher parts(String name, byte[] content, String others) {
        String before = others + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name + "\"\r\nContent-Type: text/plain\r\n\r\n";
        return BodyPublishers.ofByteArrays(List.of(
                before.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("Authorization", credentials())
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String credentials() {
        return Http.administrator("only-for-this-test")[1];
    }
}
