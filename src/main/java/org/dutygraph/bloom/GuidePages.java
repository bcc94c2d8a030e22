package org.dutygraph.bloom;

import java.util.ArrayList;
import java.util.List;
import org.dutygraph.graph.BoltAddress;
import org.dutygraph.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to look at the graph with Neo4j's own tools: a page of this site, and a guide that Neo4j Browser plays. */
@Controller
class GuidePages {

    private static final int ON_A_SLIDE = 4;

    private final Phrases phrases;
    private final Perspectives perspectives;
    private final BoltAddress bolt;
    private final Frame frame;

    GuidePages(Phrases phrases, Perspectives perspectives, BoltAddress bolt, Frame frame) {
        this.phrases = phrases;
        this.perspectives = perspectives;
        this.bolt = bolt;
        this.frame = frame;
    }

    @GetMapping("/guide/bloom")
    String bloom(Model model) {
        model.addAttribute("perspective", perspectives.name());
        model.addAttribute("phrases", phrases.all());
        model.addAttribute("actions", SceneAction.all());
        model.addAttribute("bolt", bolt.onThisMachine().orElse(null));
        model.addAttribute("en", frame.isEnglish());
        return "bloom/guide";
    }

    @GetMapping(path = BloomFiles.FOLDER + BloomFiles.GUIDE, produces = "text/html")
    String browser(Model model) {
        List<Script> scripts = phrases.all().stream().map(Script::of).toList();
        List<List<Script>> slides = new ArrayList<>();
        for (int from = 0; from < scripts.size(); from += ON_A_SLIDE) {
            slides.add(scripts.subList(from, Math.min(scripts.size(), from + ON_A_SLIDE)));
        }
        model.addAttribute("slides", slides);
        return "bloom/browser-guide";
    }
}
