package org.dutygraph.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of every page for people to look at: at two widths, light and dark, and on paper; and writes down how soon
 * the largest thing of each page is there and how heavy the page is. {@code mvn -Ppictures verify} puts them in
 * {@code target/pictures}.
 */
class PagePictures {

    private static final Path PAGES = Path.of("src/test/resources/cases/pages.csv");
    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final List<String> PRINTED = List.of("compare", "quality", "question", "township", "common-duty");
    private static final String LARGEST_PAINT = """
            () => new Promise(done => {
              new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
              setTimeout(() => done(-1), 3000);
            })
            """;

    @Test
    void takesThemAll() throws IOException {
        Files.createDirectories(FOLDER);
        String only = System.getProperty("only", "");
        try (RunningSite site = RunningSite.find();
                Browser browser = Browser.start();
                CsvReader<NamedCsvRecord> pages = CsvReader.builder().ofNamedCsvRecord(PAGES);
                CsvWriter figures = CsvWriter.builder().build(FOLDER.resolve("figures.csv"))) {
            figures.writeRecord("page", "largest_paint_ms", "bytes", "requests");
            List<NamedCsvRecord> wanted = pages.stream()
                    .filter(page -> page.getField("id").matches(only.isBlank() ? ".*" : only))
                    .toList();
            for (NamedCsvRecord page : wanted) {
                take(browser, site, page, figures);
            }
        }
    }

    private static void take(Browser browser, RunningSite site, NamedCsvRecord row, CsvWriter figures)
            throws IOException {
        String id = row.getField("id");
        String address = site.address() + row.getField("input");
        try (Page page = browser.desktop()) {
            measure(page, id, address, figures);
            both(page, id + "-1440");
            if (PRINTED.contains(id)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(FOLDER.resolve(id + ".pdf")));
            }
        }
        try (Page page = browser.phone()) {
            page.navigate(address);
            both(page, id + "-390");
        }
    }

    private static void measure(Page page, String id, String address, CsvWriter figures) {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = requests.stream()
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
        double paint = ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
        figures.writeRecord(id, "%.0f".formatted(paint), String.valueOf(bytes), String.valueOf(requests.size()));
    }

    private static void both(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForTimeout(150);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FOLDER.resolve(name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
        }
    }
}
