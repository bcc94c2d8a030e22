package org.dutygraph.ask;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dutygraph.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking in words over HTTP. */
@RestController
@RequestMapping("/api/ask")
@Tag(name = "ask")
class AskController {

    private static final int LONGEST = 200;

    private final Understander understander;

    AskController(Understander understander) {
        this.understander = understander;
    }

    @GetMapping
    @Operation(
            summary = "用一句话提问 / Asks in words",
            description = "在问题目录中找出这句话所问的问题，从话里的地名、部门、类别、清单等填好参数，说明是怎样理解的。"
                    + "有把握才回答（sure 为 true，附 answer）；没有把握只列出可能的问题（best 和 others），不运行；"
                    + "没有合适的问题时 best 为 null，可以改用 search 所指的检索。问清单变了什么的，changes 是对照清单的页面。中文、英文均可。\n\n"
                    + "Finds the question of the catalogue that the sentence asks, fills its parameters from the places, offices,"
                    + " categories and lists that it names, and says what it understood. It answers only where it is sure;"
                    + " otherwise it lists the questions that may be meant and runs nothing. For what has changed in the"
                    + " lists, changes is the page that compares them.")
    Understanding ask(
            @Parameter(
                            description = "一句话，最多 200 个字 / a sentence, 200 characters at most",
                            examples = {
                                @ExampleObject(name = "zh", value = "奇台县公安局和谁一起工作"),
                                @ExampleObject(name = "en", value = "Which duties did 沙湾市 reclaim?")
                            })
                    @RequestParam
                    String q) {
        if (q.isBlank() || q.length() > LONGEST) {
            throw RequestProblem.badRequest("search-words", LONGEST);
        }
        return understander.understand(q.strip());
    }
}
