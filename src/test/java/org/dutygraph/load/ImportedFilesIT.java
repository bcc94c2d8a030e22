package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.form.Zips;
import org.dutygraph.load.ImportReport.Outcome;
import org.junit.jupiter.api.Test;

/** Files of all kinds in the folder, those that are faulty among them. */
class ImportedFilesIT extends FolderImports {

    @Test
    void importsTheRestWhereFilesAreFaulty() throws IOException {
        put("empty.txt", "");
        Files.write(
                folder.resolve("picture.png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        put("letter.txt", "尊敬的领导：\n您好！这里没有清单。\n");
        put("nowhere.txt", Files.readString(RECEIVED.resolve(WUQIA)).replace("乌恰", "某某"));
        byte[] whole = Files.readAllBytes(RECEIVED.resolve("manas-liuhudi-undated.txt"));
        Files.write(folder.resolve("cut.txt"), java.util.Arrays.copyOf(whole, whole.length / 2 + 1));
        copy(WUQIA);

        ImportReport report = importer.run();

        assertThat(outcomes(report))
                .containsEntry(XIDI, Outcome.UNCHANGED)
                .containsEntry(WUQIA, Outcome.IMPORTED)
                .containsEntry("empty.txt", Outcome.REFUSED)
                .containsEntry("picture.png", Outcome.REFUSED)
                .containsEntry("letter.txt", Outcome.REFUSED)
                .containsEntry("nowhere.txt", Outcome.REFUSED)
                .containsEntry("cut.txt", Outcome.REFUSED);
        assertThat(rules(report))
                .contains(
                        "empty.txt empty-file",
                        "picture.png broken-file",
                        "letter.txt foreign-file",
                        "nowhere.txt place-unknown",
                        "cut.txt truncated-file");
        assertThat(report.totals().documents()).isEqualTo(2);
        assertThat(failed(report)).isEmpty();
    }

    @Test
    void takesTheDocumentsOfAnArchive() throws IOException {
        byte[] wuqia = Files.readAllBytes(RECEIVED.resolve(WUQIA));
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "克州/乌恰县.txt", wuqia,
                "克州/README.md", wuqia,
                "__MACOSX/克州/._乌恰县.txt", wuqia,
                "../../empty.txt", new byte[0],
                "inner.zip", Zips.of(Map.of("list.txt", wuqia))));
        Files.write(folder.resolve("新疆.zip"), Zips.of(files));

        ImportReport added = importer.run();
        List<String> graph = everything();
        ImportReport again = importer.run();
        assertThat(everything()).isEqualTo(graph);
        Files.delete(folder.resolve("新疆.zip"));
        ImportReport removed = importer.run();

        assertThat(outcomes(added))
                .isEqualTo(Map.of(
                        XIDI,
                        Outcome.UNCHANGED,
                        "新疆.zip/克州/乌恰县.txt",
                        Outcome.IMPORTED,
                        "新疆.zip/empty.txt",
                        Outcome.REFUSED,
                        "新疆.zip/inner.zip",
                        Outcome.REFUSED));
        assertThat(rules(added)).contains("新疆.zip/empty.txt empty-file", "新疆.zip/inner.zip nested-archive");
        assertThat(failed(added)).isEmpty();
        assertThat(outcomes(again)).containsEntry("新疆.zip/克州/乌恰县.txt", Outcome.UNCHANGED);
        assertThat(outcomes(removed)).containsEntry("新疆.zip/克州/乌恰县.txt", Outcome.REMOVED);
        assertThat(removed.totals().townships()).isEqualTo(1);
    }

    @Test
    void takesTheSameListOnlyOnce() throws IOException {
        Files.write(folder.resolve("a-second-copy.txt"), Files.readAllBytes(RECEIVED.resolve(XIDI)));

        ImportReport report = importer.run();

        assertThat(outcomes(report))
                .containsEntry("a-second-copy.txt", Outcome.REFUSED)
                .containsEntry(XIDI, Outcome.UNCHANGED);
        assertThat(rules(report)).contains("a-second-copy.txt list-twice");
        assertThat(report.totals().duties()).isEqualTo(243);
        assertThat(failed(report)).isEmpty();
    }

    @Test
    void takesTheTownshipThatAPersonSettled() throws IOException {
        put("nowhere.txt", Files.readString(RECEIVED.resolve(WUQIA)).replace("乌恰", "某某"));
        Files.writeString(
                folder.resolve("decisions/places.csv"),
                "document,township_code\nnowhere.txt,653024100\nother.txt,99\nabsent.txt,653024100\n");

        ImportReport report = importer.run();

        assertThat(outcomes(report)).containsEntry("nowhere.txt", Outcome.IMPORTED);
        assertThat(duty("653024100-basic-1").get("document")).isEqualTo("nowhere.txt");
        assertThat(report.decisionProblems())
                .extracting(ImportReport.ProblemReport::zh)
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("places.csv:3", "99"),
                        absent -> assertThat(absent).contains("places.csv:4", "absent.txt"));
        assertThat(importer.run().decisionProblems())
                .as("where every document is unchanged")
                .isEqualTo(report.decisionProblems());
    }

    @Test
    void importsAnUnlistedTownshipUnderItsCountyAndName() throws IOException {
        put(
                "zhouzhuang.txt",
                Files.readString(RECEIVED.resolve(WUQIA)).replace("新疆维吾尔自治区克孜勒苏柯尔克孜自治州 乌恰县乌恰镇", "江苏省苏州市 昆山市周庄镇"));

        ImportReport report = importer.run();

        assertThat(duty("320583-周庄镇-reclaimed-21").get("document")).isEqualTo("zhouzhuang.txt");
        assertThat(rules(report)).contains("zhouzhuang.txt place-unlisted");
        assertThat(failed(report)).isEmpty();
    }

    @Test
    void readsTheSameFromOtherEncodingsAndLineEnds() throws IOException {
        List<String> before = everything();
        String text = Files.readString(RECEIVED.resolve(XIDI));
        for (byte[] content : List.of(
                text.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))) {
            Files.write(folder.resolve(XIDI), content);
            assertThat(importer.run().totals().duties()).isEqualTo(243);
            assertThat(everything()).isEqualTo(before);
        }
    }
}
