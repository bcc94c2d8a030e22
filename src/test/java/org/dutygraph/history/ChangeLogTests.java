package org.dutygraph.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The log whose file is cut, changed, shortened, or cannot be written. */
class ChangeLogTests {

    @TempDir
    private Path folder;

    private final List<Change> entries = new ArrayList<>();

    @Test
    void anEmptyLogHolds() throws IOException {
        assertThat(log().proof()).isEqualTo(new Proof(true, 0, null, null, null));
    }

    @Test
    void saysWhoWhatAndWhyInTheOrderInWhichItHappened() throws IOException {
        three();

        read(log());

        assertThat(entries).extracting(Change::number).containsExactly(1L, 2L, 3L);
        assertThat(entries).extracting(Change::act).containsExactly(1L, 1L, 3L);
        assertThat(entries).extracting(Change::what).containsExactly("甲.txt", "乙.txt", "甲.txt");
        assertThat(entries).extracting(Change::who).containsExactly("张三", "张三", "start");
        assertThat(entries.get(0).why()).isEqualTo("第一份");
        assertThat(entries.get(2).factsBefore()).isEqualTo(Map.of("basic", 3L));
        assertThat(entries).noneMatch(Change::late);
        assertThat(log().last().get("甲.txt")).isEqualTo(entries.get(2));
    }

    /** Whatever byte is changed, and to whatever looks most like it, the line it stands on is the one that is named. */
    @Test
    void oneChangedByteIsFoundWhereverItStands() throws IOException {
        three();
        byte[] written = Files.readAllBytes(file());
        String last = String.valueOf(log().proof().last());
        long line = 1;
        for (int at = 0; at < written.length; at++) {
            byte[] changed = written.clone();
            changed[at] ^= 1;
            Files.write(file(), changed);
            Proof proof = log().proof();
            assertThat(proof.holds() && last.equals(proof.last()))
                    .as("byte " + at + " of line " + line)
                    .isFalse();
            if (written[at] != '\n') {
                assertThat(proof.broken()).as("byte " + at).isEqualTo(line);
            } else {
                line++;
            }
        }
        assertThat(line).isEqualTo(4);
    }

    @Test
    void theCommandProvesAndNamesTheLineThatWasChanged() throws IOException {
        three();
        byte[] written = Files.readAllBytes(file());
        String last = String.valueOf(log().proof().last());

        assertThat(prove()).startsWith("0 ").contains("3 条", last);
        assertThat(prove("--last=" + last, "--lang=en")).startsWith("0 Proved");
        assertThat(prove("--last=" + "0".repeat(64))).startsWith("1 ").contains("没有哈希为");
        written[written.length / 2] ^= 1;
        Files.write(file(), written);
        assertThat(prove()).startsWith("1 ").contains("第 2 行不是当初所写");
        assertThat(prove("--lang=en")).contains("Line 2 is not what was written");
        Files.delete(file());
        assertThat(prove()).startsWith("1 ").contains("没有日志文件");
    }

    private String prove(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(file().toString());
        StringWriter said = new StringWriter();
        CommandLine line =
                ProveCommand.line(all).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        return line.execute(all.toArray(String[]::new)) + " " + said;
    }

    @Test
    void aLineTakenOutOrMovedIsFound() throws IOException {
        three();
        List<String> lines = Files.readAllLines(file());

        Files.write(file(), List.of(lines.get(0), lines.get(2)));
        assertThat(log().proof()).extracting(Proof::broken, Proof::reason).containsExactly(2L, "order");
        Files.write(file(), List.of(lines.get(1), lines.get(0), lines.get(2)));
        assertThat(log().proof()).extracting(Proof::broken, Proof::reason).containsExactly(1L, "order");
    }

    /** A chain proves nothing of what was cut off its end, but to whoever noted a hash of it. */
    @Test
    void aNotedHashShowsThatTheEndIsGone() throws IOException {
        three();
        String noted = String.valueOf(log().proof().last());
        assertThat(log().proof(noted).holds()).isTrue();

        Files.write(file(), Files.readAllLines(file()).subList(0, 2));

        assertThat(log().proof().holds()).isTrue();
        assertThat(log().proof(noted)).extracting(Proof::holds, Proof::reason).containsExactly(false, "unknown");
    }

    /** A crash may leave any beginning of what was to be added. */
    @Test
    void aTornLastLineIsKeptAsideAndSaidToHaveBeenThere() throws IOException {
        three();
        byte[] written = Files.readAllBytes(file());
        int whole = new String(written, StandardCharsets.UTF_8)
                .lines()
                .limit(2)
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 1)
                .sum();
        for (int cut = whole + 1; cut < written.length; cut += 61) {
            Files.write(file(), Arrays.copyOf(written, cut));
            entries.clear();

            read(log());

            assertThat(entries).as("cut at " + cut).hasSize(3);
            assertThat(entries.get(2).kind()).isEqualTo(Kind.MENDING);
            assertThat(entries.get(2).late()).isTrue();
            assertThat(new ReceivedFiles(folder)
                            .read(String.valueOf(entries.get(2).before())))
                    .isEqualTo(Arrays.copyOfRange(written, whole, cut));
            assertThat(log().proof().holds()).isTrue();
        }
    }

    @Test
    void goesOnAfterALineThatWasChanged() throws IOException {
        three();
        Files.writeString(file(), Files.readString(file()).replace("第一份", "第二份"));

        log().end(List.of(draft("丙.txt")), "v");

        assertThat(log().proof()).extracting(Proof::entries, Proof::broken).containsExactly(4L, 1L);
    }

    @Test
    void whatWasBegunBeforeACrashIsNotedWithWhoBeganIt() throws IOException {
        log().begin(Cause.of("李四", "撤回"));

        ChangeLog after = log();
        after.begin(Cause.START);
        after.end(List.of(draft("甲.txt")), "v");
        after.begin(Cause.START);
        after.end(List.of(draft("乙.txt")), "v");

        read(log());
        assertThat(entries).extracting(Change::who).containsExactly("李四", "start");
        assertThat(entries).extracting(Change::late).containsExactly(true, false);
    }

    @Test
    void nothingIsNotedWhereTheFileCannotBeWritten() throws IOException {
        ChangeLog log = log();
        log.end(List.of(draft("甲.txt")), "v");
        Path aside = folder.resolve("aside");
        Files.move(file(), aside);
        Files.createDirectory(file());
        assertThatThrownBy(() -> log.end(List.of(draft("乙.txt")), "v")).isInstanceOf(IOException.class);
        assertThat(log.last()).containsOnlyKeys("甲.txt");

        Files.delete(file());
        Files.move(aside, file());
        log.end(List.of(draft("乙.txt")), "v");
        assertThat(log().proof()).extracting(Proof::holds, Proof::entries).containsExactly(true, 2L);
    }

    @Test
    void keepsWhateverIsReceivedOnceAndAsItWas() throws IOException {
        ReceivedFiles received = new ReceivedFiles(folder);
        for (String content : List.of("", "一", "a".repeat(100_000))) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            String sha256 = received.keep(bytes);
            assertThat(received.keep(bytes)).isEqualTo(sha256).hasSize(64);
            assertThat(received.read(sha256)).isEqualTo(bytes);
        }
        assertThat(received.has("../../etc/passwd")).isFalse();
        assertThat(received.has("0".repeat(64))).isFalse();
    }

    @Test
    void saysWhereWhatWasKeptIsDamaged() throws IOException {
        ReceivedFiles received = new ReceivedFiles(folder);
        String sha256 = received.keep("清单".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve("received").resolve(sha256.substring(0, 2)).resolve(sha256), "请单");

        assertThatThrownBy(() -> received.read(sha256)).hasMessageContaining("damaged");
    }

    private void three() throws IOException {
        ChangeLog log = log();
        log.begin(Cause.of("张三", "第一份"));
        log.end(List.of(draft("甲.txt"), draft("乙.txt")), "v1");
        log.end(
                List.of(new Change.Draft(
                        Kind.REPLACEMENT,
                        "甲.txt",
                        "652325105",
                        "current",
                        "a",
                        "b",
                        Map.of("basic", 3L),
                        Map.of("basic", 4L))),
                "v2");
    }

    private static Change.Draft draft(String what) {
        return new Change.Draft(Kind.IMPORT, what, "652325105", "current", null, "a", Map.of(), Map.of("basic", 3L));
    }

    private void read(ChangeLog log) throws IOException {
        log.each(entries::add);
    }

    private ChangeLog log() {
        return new ChangeLog(folder, new ReceivedFiles(folder));
    }

    private Path file() {
        return folder.resolve(ChangeLog.NAME);
    }
}
