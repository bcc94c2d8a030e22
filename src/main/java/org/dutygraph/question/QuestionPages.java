package org.dutygraph.question;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue as pages: all questions, and each with its form and its answer. */
@Controller
class QuestionPages {

    private static final List<String> GROUPS =
            List.of("reclaimed", "assisted", "performed", "departments", "comparison", "structure", "sources");

    private final Catalogue catalogue;
    private final Asking asking;
    private final Values values;
    private final Graph graph;
    private final Frame frame;
    private final MessageSource messages;
    private final JsonMapper json;

    QuestionPages(
            Catalogue catalogue,
            Asking asking,
            Values values,
            Graph graph,
            Frame frame,
            MessageSource messages,
            JsonMapper json) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.values = values;
        this.graph = graph;
        this.frame = frame;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/questions")
    String questions(Model model) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        GROUPS.forEach(group -> groups.put(group, new ArrayList<>()));
        catalogue.all().forEach(question -> groups.computeIfAbsent(question.group(), group -> new ArrayList<>())
                .add(question));
        groups.values().removeIf(List::isEmpty);
        model.addAttribute("groups", groups);
        model.addAttribute("en", frame.isEnglish());
        return "question/list";
    }

    @GetMapping("/questions/{name}")
    ModelAndView question(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        Question question = catalogue.named(name).orElseThrow(() -> RequestProblem.notFound("no-such-question", name));
        Map<String, String> given = new HashMap<>(parameters);
        given.remove("lang");
        Optional<View> view = View.named(given.getOrDefault("view", ""));
        given.remove("view");
        ModelAndView page = new ModelAndView("question/question");
        page.addObject("question", question);
        page.addObject("en", frame.isEnglish());
        page.addObject(
                "title",
                frame.isEnglish() ? question.title().en() : question.title().zh());
        page.addObject("form", QuestionForm.of(question, given, null, values));
        if (isComplete(question, given)) {
            answer(page, question, given, view.orElse(question.view()));
        }
        return page;
    }

    /** The values that a field may have, of those that begin with what has been typed. */
    @GetMapping("/questions/{name}/suggestions/{parameter}")
    String suggestions(
            @PathVariable String name,
            @PathVariable String parameter,
            @RequestParam Map<String, String> typed,
            Model model) {
        Parameter found = catalogue
                .named(name)
                .flatMap(question -> question.parameters().stream()
                        .filter(each -> each.name().equals(parameter))
                        .findFirst())
                .orElseThrow(() -> RequestProblem.notFound("no-such-parameter", name, parameter));
        model.addAttribute(
                "choices",
                values.suggestions(found, typed.getOrDefault(parameter, "").strip()));
        return "question/parts :: options(choices=${choices})";
    }

    private static boolean isComplete(Question question, Map<String, String> given) {
        return question.parameters().stream()
                .allMatch(parameter -> !parameter.required()
                        || !given.getOrDefault(parameter.name(), "").isBlank());
    }

    private void answer(ModelAndView page, Question question, Map<String, String> given, View view) {
        try {
            Answer answer = asking.ask(question, given);
            show(page, question, given, answer);
            picture(page, answer, view);
        } catch (RequestProblem problem) {
            page.setStatus(HttpStatus.valueOf(problem.getStatusCode().value()));
            page.addObject("problem", problem.updateAndGetBody(messages, LocaleContextHolder.getLocale()));
        }
    }

    private void show(ModelAndView page, Question question, Map<String, String> given, Answer answer) {
        URI self = URI.create(answer.links().getOrDefault("self", ""));
        String path = "/questions/" + question.name() + (self.getRawQuery() == null ? "" : "?" + self.getRawQuery());
        page.addObject("answer", answer);
        page.addObject("form", QuestionForm.of(question, given, answer, values));
        page.addObject("table", AnswerTable.of(answer));
        page.addObject("path", path);
        page.addObject("address", frame.getSite() + path);
        page.addObject(
                "citation",
                Citation.of(answer, version(), frame.getSite() + path, LocalDate.now(ZoneId.systemDefault())));
    }

    /** The script that draws the bars takes their numbers as JSON. */
    private void picture(ModelAndView page, Answer answer, View view) {
        AnswerPicture picture = AnswerPicture.of(answer, view);
        page.addObject("picture", picture);
        if (picture.bars() != null) {
            page.addObject("chartLabels", json.writeValueAsString(picture.bars().labels()));
            page.addObject("chartSeries", json.writeValueAsString(picture.bars().series()));
        }
    }

    private @Nullable String version() {
        return graph.readOne("read/question/version", Map.of(), Citation.Version.class)
                .map(Citation.Version::version)
                .orElse(null);
    }
}
