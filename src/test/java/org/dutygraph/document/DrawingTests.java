package org.dutygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dutygraph.form.HostileFiles;
import org.dutygraph.form.PagePicture;
import org.junit.jupiter.api.Test;

/** Pages are drawn within bounds. */
class DrawingTests {

    private final Drawing drawing = new Drawing();

    @Test
    void drawsAPageAsItStandsOnThePaper() throws IOException {
        byte[] pdf = pdf();

        PagePicture.Pages pages = drawing.pages("a", 2, () -> pdf).orElseThrow();
        BufferedImage across = picture(drawing.jpeg("a", 2, 0, () -> pdf).orElseThrow());
        BufferedImage turned = picture(drawing.jpeg("a", 2, 1, () -> pdf).orElseThrow());

        assertThat(pages.count()).isEqualTo(2);
        assertThat(pages.breadth()).isGreaterThan(1.4);
        assertThat(across.getWidth()).isEqualTo(2000);
        assertThat(turned.getHeight()).isEqualTo(2000);
        assertThat(turned.getWidth()).isEqualTo(across.getHeight());
    }

    @Test
    void aPageIsDrawnOnceAndOneThatCannotBeIsNotTriedAgain() throws IOException {
        AtomicInteger read = new AtomicInteger();
        byte[] pdf = pdf();
        for (int time = 0; time < 3; time++) {
            assertThat(drawing.jpeg("a", 1, 0, () -> counted(read, pdf))).isPresent();
            assertThat(drawing.jpeg("a", 9, 0, () -> counted(read, pdf))).isEmpty();
        }

        assertThat(read).hasValue(2);
    }

    @Test
    void hostilePagesAreNotDrawn() throws IOException {
        for (String id :
                new String[] {"pdf-draws-on", "pdf-draws-itself", "pdf-vast-picture", "png-vast", "pdf-begun"}) {
            byte[] content = HostileFiles.of(id);

            assertThat(drawing.jpeg(id, 1, 0, () -> content)).as(id).isEmpty();
        }
        byte[] list = HostileFiles.good();
        assertThat(drawing.pages("list", 1, () -> list)).isEmpty();
    }

    /** What does not end keeps its place; who comes then is told to come again. */
    @Test
    void whatTakesLongKeepsOthersFromNothingButPages() {
        CountDownLatch end = new CountDownLatch(1);
        try {
            for (int i = 0; i < 2; i++) {
                Thread thread = new Thread(() -> endless(end));
                thread.setDaemon(true);
                thread.start();
            }
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 50; i++) {
                            String other = "other" + i;
                            drawing.jpeg(other, 1, 0, DrawingTests::pdf);
                            Thread.sleep(20);
                        }
                    })
                    .isInstanceOf(IOException.class);
        } finally {
            end.countDown();
        }
    }

    private void endless(CountDownLatch end) {
        try {
            drawing.jpeg("endless" + Thread.currentThread().getName(), 1, 0, () -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return pdf();
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] counted(AtomicInteger read, byte[] content) {
        read.incrementAndGet();
        return content;
    }

    private static BufferedImage picture(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDPage across = new PDPage(PDRectangle.A4);
            across.setRotation(90);
            document.addPage(across);
            document.save(out);
            return out.toByteArray();
        }
    }
}
