package org.dutygraph.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.TableAsked;
import org.dutygraph.web.TableView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue as pages: all questions, and each with its form and its answer. */
@Controller
class QuestionPages {

    private final Catalogue catalogue;
    private final Asking asking;
    private final Values values;
    private final Examples examples;
    private final Shown shown;
    private final NoRows noRows;
    private final AnswerTables tables;
    private final StillBorneCards cards;
    private final AnswerCitations citing;
    private final ListsCounted lists;
    private final Codes codes;
    private final AnswerDataSet set;
    private final Frame frame;
    private final MessageSource messages;
    private final JsonMapper json;

    QuestionPages(
            Catalogue catalogue,
            Asking asking,
            Values values,
            Examples examples,
            Shown shown,
            NoRows noRows,
            AnswerTables tables,
            StillBorneCards cards,
            AnswerCitations citing,
            ListsCounted lists,
            Codes codes,
            AnswerDataSet set,
            Frame frame,
            MessageSource messages,
            JsonMapper json) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.values = values;
        this.examples = examples;
        this.shown = shown;
        this.noRows = noRows;
        this.tables = tables;
        this.cards = cards;
        this.citing = citing;
        this.lists = lists;
        this.codes = codes;
        this.set = set;
        this.frame = frame;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/questions")
    String questions(Model model) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        QuestionFile.GROUPS.forEach(group -> groups.put(group, new ArrayList<>()));
        catalogue.all().forEach(question -> groups.computeIfAbsent(question.group(), group -> new ArrayList<>())
                .add(question));
        groups.values().removeIf(List::isEmpty);
        model.addAttribute("groups", groups);
        model.addAttribute("en", frame.isEnglish());
        return "question/list";
    }

    @GetMapping("/questions/{name}")
    ModelAndView question(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader(name = "HX-Trigger", defaultValue = "") String from) {
        Question question = catalogue.wanted(name);
        ModelAndView page = new ModelAndView("question/question");
        page.addObject("question", question);
        page.addObject("en", frame.isEnglish());
        page.addObject("title", question.title().told());
        page.addObject("about", question.about().told());
        page.addObject("choosing", from.equals("choosing"));
        page.addObject("form", QuestionForm.of(question, query.toSingleValueMap(), null, values, examples, codes));
        try {
            Map<String, String> given = Given.ofPage(query).values();
            View view = View.asked(query.getFirst("view")).orElse(question.view());
            Pivot pivot = Pivot.of(query, question.columns());
            if (isComplete(question, given)) {
                Answer whole = asking.ask(question, given);
                TableView<Map<String, Object>> rows = show(page, question, given, whole);
                pivot(page, pivot, whole);
                picture(
                        page,
                        rows.asked().first() == 0 ? whole : shown.arranged(whole, rows.asked()),
                        question.listed(),
                        view,
                        rows.rows());
            }
        } catch (RequestProblem problem) {
            page.setStatus(HttpStatus.valueOf(problem.getStatusCode().value()));
            page.addObject("problem", problem.updateAndGetBody(messages, LocaleContextHolder.getLocale()));
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
        String beginning = typed.getOrDefault(parameter, "").strip();
        model.addAttribute("choices", values.suggestions(catalogue.wanted(name, parameter), beginning));
        return "question/parts :: options(choices=${choices})";
    }

    private static boolean isComplete(Question question, Map<String, String> given) {
        return question.parameters().stream()
                .allMatch(parameter -> !parameter.required()
                        || !given.getOrDefault(parameter.name(), "").isBlank());
    }

    private TableView<Map<String, Object>> show(
            ModelAndView page, Question question, Map<String, String> given, Answer whole) {
        TableAsked asked = TableAsked.of(TableAsked.MAIN);
        TableView<Map<String, Object>> view = shown.page(whole, asked);
        Answer answer = shown.arranged(whole, asked);
        String path = answer.links().getOrDefault("page", "");
        page.addObject("title", answer.question().told());
        page.addObject("described", set.jsonLd(question, whole));
        page.addObject("whole", whole);
        page.addObject("nowhere", noRows.of(whole, question));
        page.addObject("counting", lists.told(whole));
        page.addObject("answer", answer);
        page.addObject("form", QuestionForm.of(question, given, answer, values, examples, codes));
        page.addObject("guessed", guessed(answer, given));
        page.addObject("narrowings", Narrowing.of(question, whole, codes));
        page.addObject("view", view);
        page.addObject("table", tables.of(whole, view.rows(), asked.columns()));
        page.addObject("feed", whole.feed());
        page.addObject("path", whole.links().get("page"));
        page.addObject("permanent", path);
        page.addObject("citation", citing.of(answer, asked.isNarrowed() ? whole.count() : null));
        return view;
    }

    /** What the answer can be counted by, and the counts where the request asks for them. */
    private void pivot(ModelAndView page, @Nullable Pivot pivot, Answer answer) {
        page.addObject("pivots", Pivot.offered(answer));
        if (pivot != null) {
            Answer counted = pivot.of(answer);
            page.addObject("pivot", pivot);
            page.addObject("counted", counted);
            page.addObject("countedTable", tables.of(counted));
        }
    }

    /** For each short form that was given what it was taken for. */
    private static Map<String, String> guessed(Answer answer, Map<String, String> given) {
        Map<String, String> guessed = new LinkedHashMap<>();
        answer.parameters().forEach((name, choice) -> {
            if (!choice.exact()) {
                guessed.put(given.getOrDefault(name, ""), choice.label());
            }
        });
        return guessed;
    }

    /** The script that draws the bars takes their numbers as JSON. */
    private void picture(
            ModelAndView page, Answer answer, @Nullable Listed listed, View view, List<Map<String, Object>> rows) {
        AnswerPicture picture = AnswerPicture.of(answer, listed, view);
        page.addObject("picture", picture);
        if (picture.view() == View.cards) {
            page.addObject("borne", cards.of(rows));
        }
        if (picture.bars() != null) {
            page.addObject("chartLabels", json.writeValueAsString(picture.bars().labels()));
            page.addObject("chartPaths", json.writeValueAsString(picture.bars().paths()));
            page.addObject("chartSeries", json.writeValueAsString(picture.bars().series()));
        }
    }
}
