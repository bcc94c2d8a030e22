package org.dutygraph.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from archives, and what is not. */
class ArchiveTests {

    private static final byte[] LIST = "一份清单".getBytes(UTF_8);
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int SIZE = 24;

    @Test
    void givesWhatIsInFolders() throws IOException {
        Archive archive = archive(Map.of("吐鲁番/鄯善县/list.txt", LIST, "b.txt", new byte[0]));

        assertThat(archive.names()).containsExactly("b.txt", "吐鲁番/鄯善县/list.txt");
        assertThat(archive.read("吐鲁番/鄯善县/list.txt")).isEqualTo(LIST);
        assertThat(archive.read("b.txt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
    void readsPathsInTheEncodingsOfChineseSystems(String charset) {
        byte[] zip = Zips.of(Map.of("沙湾市/西戈壁镇.txt", LIST), Charset.forName(charset));
        byte[] unsaid = Zips.altered(zip, FLAGS, 8);

        assertThat(archive(unsaid).names()).containsExactly("沙湾市/西戈壁镇.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd, etc/passwd",
        "/etc/passwd, etc/passwd",
        "C:\\Windows\\..\\list.txt, Windows/list.txt",
        "a\\b\\list.txt, a/b/list.txt",
        "./a//list.txt, a/list.txt",
        ".., list"
    })
    void letsNoPathLeadElsewhere(String path, String name) throws IOException {
        Archive archive = archive(Map.of(path, LIST));

        assertThat(archive.names()).containsExactly(name);
        assertThat(archive.read(name)).isEqualTo(LIST);
    }

    @Test
    void refusesOneEntryWithoutTheOthers() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bad.txt", LIST);
        files.put("good.txt", LIST);
        byte[] zip = Zips.of(files);
        byte[] damaged = zip.clone();
        damaged[30 + "bad.txt".length() + 3] ^= 0x55;

        Map<String, byte[]> bad = Map.of(
                "a password", Zips.altered(zip, FLAGS, 8 | 1),
                "a method that nobody knows", Zips.altered(zip, METHOD, 77),
                "more than it says", Zips.altered(zip, SIZE, 2),
                "less than it says", Zips.altered(zip, SIZE, 99),
                "damage", damaged);
        Map<String, Refusal> expected = Map.of(
                "a password", Refusal.LOCKED_FILE,
                "a method that nobody knows", Refusal.BROKEN_FILE,
                "more than it says", Refusal.SWELLING_FILE,
                "less than it says", Refusal.BROKEN_FILE,
                "damage", Refusal.BROKEN_FILE);
        for (Map.Entry<String, byte[]> each : bad.entrySet()) {
            Archive archive = archive(each.getValue());
            assertThat(archive.read("good.txt")).as(each.getKey()).isEqualTo(LIST);
            assertThat(refusal(archive, "bad.txt")).as(each.getKey()).isEqualTo(expected.get(each.getKey()));
        }
    }

    @Test
    void refusesWhatSwells() {
        Archive archive = archive(Map.of("bomb.txt", new byte[60 << 20], "large.txt", new byte[Opened.LARGEST + 1]));

        assertThat(refusal(archive, "bomb.txt")).isEqualTo(Refusal.SWELLING_FILE);
        assertThat(refusal(archive, "large.txt")).isEqualTo(Refusal.TOO_LARGE_FILE);
    }

    @Test
    void refusesBothOfTwoThatWouldHaveOneName() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a/list.txt", LIST);
        files.put("a\\list.txt", LIST);

        assertThat(refusal(archive(files), "a/list.txt")).isEqualTo(Refusal.BROKEN_FILE);
    }

    @Test
    void refusesAHundredThousandEntriesSoon() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            files.put(i + ".txt", new byte[0]);
        }
        byte[] zip = Zips.of(files);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> Archive.of(zip))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refused().reason()).isEqualTo(Refusal.VAST_ARCHIVE)));
    }

    @Test
    void isNoDocumentAndNothingCut() throws IOException {
        byte[] zip = Zips.of(Map.of("list.txt", LIST));
        List<byte[]> others = new ArrayList<>(List.of(
                LIST,
                new byte[0],
                Zips.of(Map.of()),
                Zips.of(Map.of(WordDoor.PART, LIST)),
                Zips.of(Map.of("OFD.xml", LIST, "Doc_0/Document.xml", LIST)),
                Writers.docx(List.of(), Set.of())));
        for (int length = 1; length < zip.length; length++) {
            others.add(Arrays.copyOf(zip, length));
        }
        for (byte[] other : others) {
            assertThat(Archive.of(other)).isEmpty();
        }
    }

    @Test
    void isRefusedWithinAnArchive() {
        byte[] inner = Zips.of(Map.of("list.txt", LIST));

        assertThat(Opened.of(inner)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo(Refusal.NESTED_ARCHIVE));
    }

    private static Archive archive(Map<String, byte[]> files) {
        return archive(Zips.of(files, StandardCharsets.UTF_8));
    }

    private static Archive archive(byte[] zip) {
        try {
            return Archive.of(zip).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Refusal refusal(Archive archive, String name) {
        try {
            archive.read(name);
            throw new AssertionError(name + " is given");
        } catch (RefusedException e) {
            return e.refused().reason();
        }
    }
}
