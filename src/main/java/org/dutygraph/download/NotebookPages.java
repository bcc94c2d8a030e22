package org.dutygraph.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dutygraph.web.Frame;
import org.dutygraph.web.GraphExamples;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to go on in a notebook or a spreadsheet: a few lines each, which run as they are against this service. */
@Controller
class NotebookPages {

    private static final String COUNTY_KIND = "county";
    /** Where the graph has no county, one that others have. */
    private static final String COUNTY = "652325";

    private static final List<String> FILES =
            List.of("answer.py", "duties.py", "graph.py", "names.py", "answer.R", "answer.pq");

    private final GraphExamples examples;
    private final Frame frame;

    NotebookPages(GraphExamples examples, Frame frame) {
        this.examples = examples;
        this.frame = frame;
    }

    @GetMapping("/guide/notebooks")
    String notebooks(Model model) {
        String county = examples.of(COUNTY_KIND).stream()
                .findFirst()
                .map(choice -> choice.value())
                .orElse(COUNTY);
        model.addAttribute(
                "examples",
                FILES.stream()
                        .map(file -> new Example(
                                file.replace('.', '-'),
                                text(file).replace("@site@", frame.getSite()).replace("@county@", county)))
                        .toList());
        return "download/notebooks";
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("download/notebooks/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Some lines to run.
     *
     * @param id of its element, and of what is said of it
     */
    record Example(String id, String lines) {

        /** In what they are written. */
        public String getLanguage() {
            return Stream.of("py", "R", "pq")
                    .filter(ending -> id.endsWith("-" + ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
