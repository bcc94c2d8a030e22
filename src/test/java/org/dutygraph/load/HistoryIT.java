package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;
import org.dutygraph.file.Sha256;
import org.dutygraph.history.Cause;
import org.dutygraph.history.Change;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.Kind;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.load.ListDeciding.ListDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** What the log says of what is done to an import folder, and what is kept of it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dutygraph.bolt-port=0",
            "dutygraph.import-on-start=false",
            "dutygraph.data-folder=target/it-data/${random.uuid}",
            "dutygraph.gazetteer-folder=import/gazetteer"
        })
@DirtiesContext
class HistoryIT {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String WUQIA = "wuqia-wuqia-2025-07.txt";
    private static final String JIMSAR = "jimsar-laotai-2025-07.txt";
    private static final Map<String, Long> XIDIS = Map.of("basic", 108L, "assisted", 98L, "reclaimed", 37L);

    @TempDir
    private static Path folder;

    @Autowired
    private Importing importing;

    @Autowired
    private Judging judging;

    @Autowired
    private ListDeciding deciding;

    @Autowired
    private Undoing undoing;

    @Autowired
    private FilePlan plan;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReceivedFiles received;

    @LocalServerPort
    private int port;

    private long before;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) throws IOException {
        Path decisions = ManyLists.decisions(folder.resolve("decisions"));
        registry.add("dutygraph.import-folder", folder::toString);
        registry.add("dutygraph.decisions-folder", decisions::toString);
    }

    @BeforeEach
    void onlyXidi() throws IOException {
        Files.deleteIfExists(folder.resolve(WUQIA));
        Files.copy(RECEIVED.resolve(XIDI), folder.resolve(XIDI), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        importing.run(Cause.START);
        before = all().size();
    }

    @Test
    void beginsWithTheRulesAndWhatWasImported() throws IOException {
        assertThat(all().get(0).kind()).isEqualTo(Kind.RULES);
        Change last = Objects.requireNonNull(log.last().get(XIDI));
        assertThat(last.standing()).isEqualTo("current");
        assertThat(last.township()).isEqualTo("652325105");
        assertThat(last.factsAfter()).isEqualTo(XIDIS);
        assertThat(log.last()).containsKeys("release", "graph", "decisions/functions.csv", "gazetteer/areas.csv");
        assertThat(log.last()).doesNotContainKey("decisions/common-duties.csv");
        assertThat(log.proof().holds()).isTrue();
    }

    @Test
    void saysNothingWhereNothingChanged() throws IOException {
        importing.run(Cause.START);

        assertThat(fresh()).isEmpty();
    }

    @Test
    void keepsBothContentsOfAFileThatWasChangedByHand() throws IOException {
        byte[] former = Files.readAllBytes(folder.resolve(XIDI));
        byte[] latter = Files.readString(folder.resolve(XIDI))
                .replace("奇台县民政局", "奇台县教育局")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(XIDI), latter);

        importing.run(Cause.START);

        assertThat(fresh()).extracting(Change::kind).containsExactly(Kind.REPLACEMENT, Kind.DERIVATION);
        Change change = fresh().get(0);
        assertThat(change.what()).isEqualTo(XIDI);
        assertThat(change.who()).isEqualTo("start");
        assertThat(change.factsBefore()).isEqualTo(XIDIS);
        assertThat(change.factsAfter()).isEqualTo(XIDIS);
        assertThat(received.read(String.valueOf(change.before()))).isEqualTo(former);
        assertThat(received.read(String.valueOf(change.after()))).isEqualTo(latter);
    }

    @Test
    void saysOfAFileThatCouldNotBeReadThatTheFormerOneHolds() throws IOException {
        Files.writeString(folder.resolve(XIDI), "");

        importing.run(Cause.START);

        assertThat(fresh()).extracting(Change::kind, Change::standing).containsExactly(tuple(Kind.REPLACEMENT, "kept"));
        assertThat(fresh().get(0).factsAfter()).isEqualTo(XIDIS);
        assertThat(received.read(String.valueOf(fresh().get(0).after()))).isEmpty();
    }

    @Test
    void saysWhatCameAndWent() throws IOException {
        Files.copy(RECEIVED.resolve(WUQIA), folder.resolve(WUQIA));
        Files.writeString(folder.resolve("letter.txt"), "尊敬的领导：\n您好！这里没有清单。\n");
        importing.run(Cause.of("王五", "乌恰的清单"));
        List<Change> came = fresh();
        Files.delete(folder.resolve(WUQIA));
        Files.delete(folder.resolve("letter.txt"));
        before = all().size();
        importing.run(Cause.START);

        assertThat(came)
                .extracting(Change::kind, Change::what, Change::standing)
                .containsExactly(
                        tuple(Kind.IMPORT, "letter.txt", "refused"),
                        tuple(Kind.IMPORT, WUQIA, "current"),
                        tuple(Kind.DERIVATION, "graph", null));
        assertThat(came)
                .allMatch(change -> change.who().equals("王五") && change.why().equals("乌恰的清单"));
        assertThat(came).extracting(Change::act).containsOnly(came.get(0).number());
        assertThat(came.get(2).factsAfter()).containsEntry("documents", 2L).containsEntry("duties", 415L);
        assertThat(fresh())
                .extracting(Change::kind, Change::what)
                .containsExactly(
                        tuple(Kind.REMOVAL, WUQIA), tuple(Kind.REMOVAL, "letter.txt"), tuple(Kind.DERIVATION, "graph"));
        assertThat(received.has(String.valueOf(came.get(0).after()))).isTrue();
        assertThat(log.proof().holds()).isTrue();
    }

    @Test
    void saysWhoDecidedWhatAndWhy() throws IOException {
        judging.decide(new Judging.Decision("different", "652325105-basic-1", "652325105-assisted-1", "张三", "不是一件事"));

        assertThat(fresh()).extracting(Change::kind).containsExactly(Kind.DECISION, Kind.DERIVATION);
        assertThat(fresh())
                .allMatch(change -> change.who().equals("张三") && change.why().equals("不是一件事"));
        assertThat(new String(received.read(String.valueOf(fresh().get(0).after())), StandardCharsets.UTF_8))
                .contains("张三");
    }

    @Test
    void saysWhenAFileOfTheDecisionsWasCorrectedByHand() throws IOException {
        Path places = folder.resolve("decisions/places.csv");
        Files.writeString(places, Files.readString(places) + "# 核对过\n");

        importing.run(Cause.START);

        assertThat(fresh())
                .as("no document's place is another, so that nothing is worked out")
                .extracting(Change::kind, Change::what)
                .containsExactly(tuple(Kind.CORRECTION, "decisions/places.csv"));

        Files.writeString(places, XIDI + ",652325105\n", StandardOpenOption.APPEND);
        importing.run(Cause.START);

        assertThat(fresh()).extracting(Change::kind).contains(Kind.CORRECTION).endsWith(Kind.DERIVATION);
    }

    @Test
    void aWithdrawnListIsBackWhenThatIsUndoneAndGoneWhenThatIsUndone() throws IOException {
        deciding.decide(new ListDecision("withdrawn", "652325105", "张三", "发错了"));

        assertThat(fresh())
                .extracting(Change::kind, Change::what)
                .containsExactly(
                        tuple(Kind.DECISION, "decisions/lists.csv"),
                        tuple(Kind.WITHDRAWAL, XIDI),
                        tuple(Kind.DERIVATION, "graph"));
        assertThat(fresh())
                .allMatch(change -> change.who().equals("张三") && change.why().equals("发错了"));
        assertThat(fresh().get(1).factsAfter()).isEmpty();
        long act = fresh().get(0).number();
        assertThatThrownBy(() -> undoing.undo(act + 1, "李四", "撤错了")).hasMessageContaining("undo-changed-since");
        assertThatThrownBy(() -> undoing.undo(act, "李四", " ")).hasMessageContaining("missing-parameter");

        undoing.undo(act, "李四", "撤错了");
        assertThat(standing()).isEqualTo("current");
        assertThat(folder.resolve("decisions/lists.csv")).doesNotExist();
        undoing.undo(undoing.last().get(0).act(), "王五", "没有撤错");
        assertThat(standing()).isEqualTo("withdrawn");
        deciding.decide(new ListDecision("reinstated", "eb199adf54886f", "张三", "可以用"));

        assertThat(standing()).isEqualTo("current");
        assertThat(fresh()).anyMatch(change -> change.kind() == Kind.REINSTATEMENT);
        assertThat(fresh().get(fresh().size() - 1).factsAfter()).containsEntry("duties", 243L);
        Files.delete(folder.resolve("decisions/lists.csv"));
    }

    @Test
    void whatWasOverwrittenIsThereAgainWhenThatIsUndone() throws IOException {
        byte[] former = Files.readAllBytes(folder.resolve(XIDI));
        Files.writeString(folder.resolve(XIDI), EditedLists.version(2));
        Files.copy(RECEIVED.resolve(WUQIA), folder.resolve(WUQIA));
        importing.run(Cause.START);
        long act = fresh().get(0).number();
        Files.writeString(folder.resolve(XIDI), EditedLists.version(3));
        assertThatThrownBy(() -> undoing.undo(act, "李四", "试")).hasMessageContaining("file-changed-since");
        Files.writeString(folder.resolve(XIDI), EditedLists.version(2));

        Undoing.Undone undone = undoing.undo(act, "李四", "试");

        assertThat(undone.files()).containsExactly(XIDI, WUQIA);
        assertThat(Files.readAllBytes(folder.resolve(XIDI))).isEqualTo(former);
        assertThat(folder.resolve(WUQIA)).doesNotExist();
        assertThat(log.proof().holds()).isTrue();
    }

    /** Its neighbour in the archive is as it was all the time. */
    @Test
    void aListOfAnArchiveIsAsItWasWhenItsChangeIsUndone() throws IOException {
        Path archive = folder.resolve("清单.zip");
        String name = "清单.zip/克州/乌恰镇.txt";
        String former = Files.readString(RECEIVED.resolve(WUQIA));
        String latter = former.replace("双拥", "拥军优属");
        try {
            Files.write(archive, zipped(former));
            importing.run(Cause.START);
            String first = content(name);
            String neighbour = content("清单.zip/昌吉州/老台乡.txt");
            byte[] second = zipped(latter);
            Files.write(archive, second);
            importing.run(Cause.START);
            assertThat(content(name)).isNotEqualTo(first);

            undoing.undo(undoing.last().get(0).act(), "李四", "试");

            assertThat(content(name)).isEqualTo(first);
            assertThat(folder.resolve(name)).hasContent(former);
            assertThat(received.has(Sha256.of(second))).isTrue();
            assertThat(content("清单.zip/昌吉州/老台乡.txt")).isEqualTo(neighbour);
            assertThat(Objects.requireNonNull(log.last().get(name)).standing()).isEqualTo("current");
            undoing.undo(undoing.last().get(0).act(), "李四", "没有错");
            assertThat(folder.resolve(name)).hasContent(latter);
            assertThat(content("清单.zip/昌吉州/老台乡.txt")).isEqualTo(neighbour);
        } finally {
            FileSystemUtils.deleteRecursively(archive);
        }
    }

    private static byte[] zipped(String wuqia) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("克州/乌恰镇.txt"));
            zip.write(wuqia.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("昌吉州/老台乡.txt"));
            zip.write(Files.readAllBytes(RECEIVED.resolve(JIMSAR)));
        }
        return bytes.toByteArray();
    }

    private String content(String document) throws IOException {
        return String.valueOf(Objects.requireNonNull(log.last().get(document)).after());
    }

    /** As a crash leaves it between the writing down and the doing, or in the middle of the doing. */
    @Test
    void whatWasPlannedBeforeACrashIsDoneAtTheNextImport() throws IOException {
        Files.copy(RECEIVED.resolve(WUQIA), folder.resolve(WUQIA));
        byte[] other = EditedLists.version(2).getBytes(StandardCharsets.UTF_8);
        plan.write(Map.of(XIDI, received.keep(other), WUQIA, "", "absent.txt", ""));

        importing.run(Cause.START);

        assertThat(Files.readAllBytes(folder.resolve(XIDI))).isEqualTo(other);
        assertThat(folder.resolve(WUQIA)).doesNotExist();
        assertThat(standing()).isEqualTo("current");
        Files.copy(RECEIVED.resolve(WUQIA), folder.resolve(WUQIA));
        importing.run(Cause.START);
        assertThat(folder.resolve(WUQIA)).exists();
    }

    @Test
    void theCountysPageTellsExactlyTheEditsOfItsLists() throws Exception {
        FeedChecks feeds = new FeedChecks(new Http(port));
        feeds.begin();
        String gone = feeds.ofWhatWillBeGone();
        WhatChangedChecks.writeLists(folder);
        try {
            importing.run(Cause.START);
            WhatChangedChecks checks = new WhatChangedChecks(new Http(port));
            checks.theEditsComeOut();
            checks.theQuestionsOfChangeAreAnswered();
            checks.pageAndFilesSayTheSame();
            checks.whatIsNotUnderstoodIsRefused();
            feeds.aQuestionsFeedTellsWhatHasCome();
            feeds.aThingsFeedTellsListByList(gone);
            feeds.aDepartmentsPageHasItsTimeline();
        } finally {
            for (String name : WhatChangedChecks.FILES) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /** One matter that three counties take back one after the other, each by a second list. */
    @Test
    void tellsWhichCountyTookBackTheSameMatterFirst() throws IOException {
        Map<String, String> second = Map.of(WUQIA, "2025 年 12 月", XIDI, "2026年3月18日", JIMSAR, "2026 年 6 月");
        String matter = "对适龄儿童、少年的父母或者其他法定监护人无正当理由未依照规定送适龄儿童、少年入学接受义务教育的处罚";
        try {
            for (Map.Entry<String, String> list : second.entrySet()) {
                String text = Files.readString(RECEIVED.resolve(list.getKey()));
                int row = text.lastIndexOf(matter);
                assertThat(row).as(list.getKey()).isPositive();
                int begin = text.lastIndexOf('\n', row) + 1;
                Files.writeString(
                        folder.resolve(list.getKey()),
                        text.substring(0, begin) + text.substring(text.indexOf('\n', row) + 1));
                Files.writeString(
                        folder.resolve("second-" + list.getKey()), text.replaceFirst("2025 ?年 ?7 ?月", list.getValue()));
            }
            importing.run(Cause.START);

            Http http = new Http(port);
            var all = http.json("/api/what-changed/first?size=500").path("items");
            assertThat(all.valueStream()
                            .map(row -> row.path("place").asInt() + " "
                                    + row.path("county").asString() + " "
                                    + row.path("since").asString()))
                    .containsExactly("1 乌恰县 2025-12", "2 奇台县 2026-03-18", "3 吉木萨尔县 2026-06");
            assertThat(all.valueStream().map(row -> row.path("or_before").asBoolean()))
                    .containsOnly(false);
            String ofOne = "/what-changed/first?county=";
            assertThat(http.json("/api" + ofOne + Http.encoded("吉木萨尔县")).path("items"))
                    .isEqualTo(all);
            assertThat(http.get(ofOne + Http.encoded("奇台")).body()).contains("2025-12", "2026-03-18", "2026-06");
            assertThat(http.get(ofOne + Http.encoded("昆山市")).statusCode()).isEqualTo(400);
        } finally {
            for (String name : second.keySet()) {
                Files.deleteIfExists(folder.resolve("second-" + name));
            }
            Files.deleteIfExists(folder.resolve(JIMSAR));
        }
    }

    private String standing() throws IOException {
        return String.valueOf(Objects.requireNonNull(log.last().get(XIDI)).standing());
    }

    private List<Change> fresh() throws IOException {
        return all().subList((int) before, all().size());
    }

    private List<Change> all() throws IOException {
        List<Change> all = new ArrayList<>();
        log.each(all::add);
        return all;
    }
}
