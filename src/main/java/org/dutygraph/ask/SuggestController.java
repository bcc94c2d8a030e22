package org.dutygraph.ask;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.dutygraph.web.KnownValues;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions while typing over HTTP. */
@RestController
@RequestMapping("/api/suggest")
@Tag(name = "ask")
class SuggestController {

    private final Suggesting suggesting;

    SuggestController(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @GetMapping
    @Operation(
            summary = "输入时的建议 / Suggestions while typing",
            description = "与已输入的字相符的问题、县、乡镇、职能、部门、类别和共同事项，各不超过五个，带网页地址。\n\n"
                    + "Questions, counties, townships, functions, departments, categories and common duties that go with what"
                    + " has been typed, five of each at most, with the addresses of their pages.")
    List<Suggestion> suggest(
            @Parameter(description = "已输入的字 / what has been typed", example = "公安") @RequestParam String prefix) {
        KnownValues.refuseLong("prefix", prefix);
        return prefix.isBlank() ? List.of() : suggesting.suggest(prefix.strip());
    }
}
