package org.dutygraph.collection;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The duties, departments and places that a reader has marked, with notes. Nothing is kept here: the address names them
 * ({@code thing=Duty:…}), what the collection is called ({@code name}) and what is said of each ({@code note.Duty:…}), and the
 * reader's browser remembers the address.
 */
@Controller
class CollectionPages {

    private final CollectedThings collected;

    CollectionPages(CollectedThings collected) {
        this.collected = collected;
    }

    /** The page without one of the things that are marked. */
    @GetMapping(path = "/collection", params = "without")
    String without(@RequestParam String without, @RequestParam MultiValueMap<String, String> given) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/collection");
        given.forEach((parameter, values) -> values.stream()
                .filter(value -> !parameter.equals("without") && !parameter.equals(CollectedThings.NOTE + without))
                .filter(value -> !(parameter.equals("thing") && value.equals(without)))
                .forEach(value -> address.queryParam(
                        UriUtils.encode(parameter, StandardCharsets.UTF_8),
                        UriUtils.encode(value, StandardCharsets.UTF_8))));
        return "redirect:" + address.build(true).toUriString();
    }

    /**
     * The page.
     *
     * @param thing what is marked; nothing for an explanation alone
     * @param name what the collection is called; empty for the usual name
     */
    @GetMapping("/collection")
    String collection(
            @RequestParam(defaultValue = "") String[] thing,
            @RequestParam(defaultValue = "") String name,
            @RequestParam MultiValueMap<String, String> given,
            Model model) {
        List<Marked> marked = Marked.of(thing);
        List<CollectedRow> rows = collected.of(marked, given);
        Set<String> found = new HashSet<>();
        rows.forEach(row -> found.add(row.thing()));
        model.addAttribute("name", CollectedThings.cut(name));
        model.addAttribute("rows", rows);
        model.addAttribute("things", marked.stream().map(Marked::toString).toList());
        model.addAttribute(
                "missing",
                marked.stream()
                        .map(Marked::toString)
                        .filter(each -> !found.contains(each))
                        .toList());
        return "collection/collection";
    }
}
