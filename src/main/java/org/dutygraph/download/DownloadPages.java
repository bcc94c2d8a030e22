package org.dutygraph.download;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be downloaded, and what its columns mean. */
@Controller
class DownloadPages {

    @GetMapping("/downloads")
    String downloads(Model model) {
        model.addAttribute("files", List.of("duties.csv", "assignments.csv", "still-borne.csv"));
        return "download/downloads";
    }
}
