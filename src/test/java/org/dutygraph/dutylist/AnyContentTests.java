package org.dutygraph.dutylist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the content, reading neither throws nor invents a duty. */
class AnyContentTests {

    private static final int STEP = 499;
    private static final int RUNS = 300;

    private final DutyListReader reader = new DutyListReader();

    /** Not compared is the last row: a cut between two sentences of its last cell cannot be seen. */
    @ParameterizedTest
    @ValueSource(strings = {"qitai-xidi-2025-07", "jimsar-laotai-2025-07", "manas-liuhudi-undated"})
    void theBeginningOfADocumentGivesTheBeginningOfItsRows(String document) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("import", document + ".txt"));
        List<DutyRow> rows = reader.read(document, whole).rows();
        for (int length = 0; length < whole.length; length += STEP) {
            DutyList list = reader.read(document, Arrays.copyOf(whole, length));
            int complete = Math.max(0, list.rows().size() - 1);

            assertThat(list.rows().subList(0, complete)).as("%d bytes", length).isEqualTo(rows.subList(0, complete));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void damagedBytesNeverThrow(int seed) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("import", "wuqia-wuqia-2025-07.txt"));
        Random random = new Random(seed);
        for (int run = 0; run < RUNS / 10; run++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(200); i++) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (random.nextBoolean() ? "\n\t|<>;0".charAt(random.nextInt(7)) : random.nextInt());
            }
            assertReads(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void randomContentNeverThrows(int seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            assertReads(noise);
            assertReads(words(random).getBytes(UTF_8));
        }
    }

    /** The pieces of which lists are made, in no order. */
    private static String words(Random random) {
        List<String> pieces = List.of(
                "\n",
                "\n",
                "\t",
                "\t",
                "|",
                "| ",
                "1",
                "2",
                "3",
                "序号",
                "事项类别",
                "事项名称",
                "对应上级部门",
                "承接部门及工作方式",
                "基本履职事项清单",
                "配合履职事项清单",
                "上级部门收回事项清单",
                "一、党的建设（2项）",
                "<p>",
                "</p>",
                "<ol",
                ">",
                "县公安局",
                " ",
                "。",
                "目录",
                "说明",
                "2025年7月",
                "共81项",
                "|---|---|---|\n",
                "\r",
                "\uD83D",
                "\u3000");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private void assertReads(byte[] content) {
        DutyList list = reader.read("f", content);
        assertThat(list.isRefused() && !list.rows().isEmpty()).isFalse();
    }
}
