package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import technology.tabula.Rectangle;
import technology.tabula.TextElement;

/** Lines of a cell that has room for five characters and a bit, in a font that says it is lower than it is wide. */
class WrappedTextTests {

    private static final float WIDE = 10;
    private static final float HIGH = 6.5f;
    private static final float ROOM = 5.8f;

    @ParameterizedTest
    @CsvSource({
        // 部、 stays together, so that the line before it ends a character early
        "奇台县委组|织部、奇台|县委统战|部、奇台县|政协, 奇台县委组织部、奇台县委统战部、奇台县政协",
        "开展宣传；|核查线索。, 开展宣传；核查线索。",
        "核查。|上报线索。, 核查。/上报线索。",
        "1.核查；|2.上报。, 1.核查；/2.上报。"
    })
    void joinsLinesThatEndWhereTheCellDoes(String printed, String read) {
        String[] lines = printed.split("\\|", -1);
        List<TextElement> characters = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            for (int at = 0; at < lines[line].length(); at++) {
                characters.add(new TextElement(
                        2 * WIDE * line,
                        WIDE / 2 + WIDE * at,
                        WIDE,
                        HIGH,
                        PDType1Font.HELVETICA,
                        WIDE,
                        lines[line].substring(at, at + 1),
                        WIDE / 2));
            }
        }
        Rectangle cell = new Rectangle(0, 0, WIDE * (ROOM + 1), 2 * WIDE * lines.length);

        assertThat(WrappedText.of(cell, characters).replace('\n', '/')).isEqualTo(read);
    }
}
