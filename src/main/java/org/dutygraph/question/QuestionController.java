package org.dutygraph.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dutygraph.web.Choice;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.TableAsked;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue over HTTP: which questions there are, and their answers. */
@RestController
@RequestMapping("/api/questions")
@Tag(name = "questions")
class QuestionController {

    private final Catalogue catalogue;
    private final Asking asking;
    private final Values values;
    private final Shown shown;
    private final Drawing drawing;
    private final Workbook workbook;
    private final ListsCounted counted;

    QuestionController(
            Catalogue catalogue,
            Asking asking,
            Values values,
            Shown shown,
            Drawing drawing,
            Workbook workbook,
            ListsCounted counted) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.values = values;
        this.shown = shown;
        this.drawing = drawing;
        this.workbook = workbook;
        this.counted = counted;
    }

    @GetMapping
    @Operation(summary = "全部问题 / All questions")
    List<Question> questions() {
        return List.copyOf(catalogue.all());
    }

    @GetMapping("/faulty")
    @Operation(
            operationId = "faultyQuestions",
            summary = "问题文件夹中不能使用的文件 / Files of the questions' folder that cannot be used")
    List<FaultyQuestion> faulty() {
        return catalogue.faulty();
    }

    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "一个问题的答案 / The answer to a question",
            description = "view=graph 时给出答案中的节点和关系，用于绘图；Accept 为 text/csv 或 Excel 时给出文件。 / With view=graph the"
                    + " nodes and relationships of the answer, for drawing; a file where Accept asks for CSV or Excel.")
    @Parameter(name = "view", in = ParameterIn.QUERY, schema = @Schema(allowableValues = "graph"))
    @Parameter(
            name = Pivot.PARAMETER,
            in = ParameterIn.QUERY,
            description = "两列的名称，逗号隔开：按这两列交叉计数；再写一个数字列则相加 / two columns, separated by a comma, at whose"
                    + " crossing rows are counted; a third one, of numbers, is added up instead",
            schema = @Schema(type = "string"))
    Answer answer(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
        View.asked(parameters.getFirst("view"));
        return counted.beside(ask(name, parameters));
    }

    @GetMapping(path = "/{name}", params = "view=graph", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(hidden = true)
    Drawing.Drawn drawing(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
        return drawing.of(
                asking.ask(catalogue.wanted(name), Given.ofWhole(parameters).values()));
    }

    @GetMapping("/{name}.xlsx")
    @Operation(
            operationId = "answerWorkbook",
            summary = "一个问题的答案，Excel 工作簿 / The answer to a question as an Excel workbook")
    void xlsx(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        workbook.write(ask(name, parameters), response);
    }

    @GetMapping(path = "/{name}", produces = Workbook.TYPE)
    @Operation(hidden = true)
    void xlsxByAccept(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        xlsx(name, parameters, response);
    }

    @GetMapping(path = "/{name}", produces = "text/csv")
    @Operation(hidden = true)
    void csvByAccept(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam(defaultValue = "false") boolean exact,
            HttpServletResponse response)
            throws IOException {
        csv(name, parameters, bom, exact, response);
    }

    @GetMapping("/{name}.csv")
    @Operation(operationId = "answerTable", summary = "一个问题的答案，CSV / The answer to a question as CSV")
    void csv(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam(defaultValue = "false") boolean exact,
            HttpServletResponse response)
            throws IOException {
        Answer answer = ask(name, parameters);
        List<String> columns = answer.columns().stream().map(Column::name).toList();
        try (OutputStream out = FileResponse.open(response, answer.file("csv"), "text/csv;charset=UTF-8")) {
            CsvResponse.write(out, CsvFor.answer(bom, exact), columns, row -> answer.rows()
                    .forEach(row));
        }
    }

    @GetMapping("/{name}/parameters/{parameter}")
    @Operation(summary = "参数的可选值 / What a parameter may be")
    List<Choice> suggestions(
            @PathVariable String name, @PathVariable String parameter, @RequestParam(defaultValue = "") String prefix) {
        return values.suggestions(catalogue.wanted(name, parameter), prefix);
    }

    /** The answer, counted at the crossing of two columns where the request asks for that. */
    private Answer ask(String name, MultiValueMap<String, String> parameters) {
        Question question = catalogue.wanted(name);
        Pivot pivot = Pivot.of(parameters, question.columns());
        Answer whole = asking.ask(question, Given.ofFile(parameters).values());
        return pivot == null ? shown.of(whole, TableAsked.of(TableAsked.MAIN)) : pivot.of(whole);
    }
}
