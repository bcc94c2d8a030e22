package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ruled lines of a picture. */
class RuledLinesTests {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1100;

    /** A header at the foot of a page is a row of one line, whose lines down are no longer than a large character is high. */
    @Test
    void aRowThatStandsAloneHasItsLinesDown() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        for (int y : new int[] {1000, 1034}) {
            graphics.fillRect(100, y, 1400, 2);
        }
        for (int x : new int[] {100, 200, 500, 1498}) {
            graphics.fillRect(x, 1000, 2, 36);
        }
        graphics.dispose();
        Ink ink = Ink.of(picture);

        List<RuledLines.Ruled> across = RuledLines.across(ink);

        assertThat(across).hasSize(2);
        assertThat(RuledLines.down(ink)).isEmpty();
        assertThat(RuledLines.between(ink, across))
                .extracting(line -> (int) line.at())
                .containsExactlyInAnyOrder(101, 201, 501, 1499);
    }
}
