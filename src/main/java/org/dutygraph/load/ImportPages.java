package org.dutygraph.load;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The report of the last import as a page. */
@Controller
class ImportPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final ReportFile reports;
    private final Frame frame;
    private final MessageSource messages;

    ImportPages(ReportFile reports, Frame frame, MessageSource messages) {
        this.reports = reports;
        this.frame = frame;
        this.messages = messages;
    }

    @GetMapping("/imports")
    String latest(Model model) {
        ImportReport report = reports.read().orElseThrow(() -> RequestProblem.notFound("no-import"));
        model.addAttribute("report", report);
        model.addAttribute("started", MINUTE.format(report.started()));
        model.addAttribute("problems", problems(report));
        model.addAttribute("holds", said("imports.holds", report.checks().size()));
        model.addAttribute("fails", said("imports.fails", report.checks().size()));
        model.addAttribute("en", frame.isEnglish());
        return "load/imports";
    }

    private static List<ProblemReport> problems(ImportReport report) {
        return Stream.concat(
                        report.documents().stream().flatMap(document -> document.problems().stream()),
                        report.decisionProblems().stream())
                .toList();
    }

    private String said(String code, int number) {
        return messages.getMessage(code, new Object[] {number}, LocaleContextHolder.getLocale());
    }
}
