package org.dutygraph.load;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dutygraph.account.AdministratorAccess;
import org.dutygraph.dutylist.TableReading;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Tables;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

/** The reports of imports as a page, where the administrator also uploads lists. */
@Controller
class ImportPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private static final String PAGE = "/imports";
    private static final String ADMINISTRATORS = AdministratorAccess.PAGES + PAGE;

    private final ReportFile reports;
    private final Uploading uploading;
    private final ProgressSentence progress;
    private final Tables tables;
    private final Frame frame;
    private final MessageSource messages;

    ImportPages(
            ReportFile reports,
            Uploading uploading,
            ProgressSentence progress,
            Tables tables,
            Frame frame,
            MessageSource messages) {
        this.reports = reports;
        this.uploading = uploading;
        this.progress = progress;
        this.tables = tables;
        this.frame = frame;
        this.messages = messages;
    }

    /**
     * A report; for the administrator, with the form to upload a list.
     *
     * @param name which one; empty for the last
     */
    @GetMapping({PAGE, ADMINISTRATORS})
    String report(
            @RequestParam(name = "report", defaultValue = "") String name, HttpServletRequest request, Model model) {
        ImportReport report = (name.isEmpty() ? reports.read() : reports.read(name))
                .orElseThrow(() -> RequestProblem.notFound("no-import"));
        model.addAttribute("report", report);
        model.addAttribute("running", progress.now());
        model.addAttribute("started", MINUTE.format(report.started()));
        model.addAttribute("names", reports.names());
        model.addAttribute("uploading", request.getRequestURI().startsWith(ADMINISTRATORS));
        model.addAttribute(
                "files", report.documents().stream().map(ImportedRow::of).toList());
        model.addAttribute(
                "problems", problems(report).stream().map(ProblemRow::of).toList());
        tables.kept("checks", report.checks().stream().map(CheckedRow::of).toList());
        model.addAttribute("holds", said("imports.holds", report.checks().size()));
        model.addAttribute("fails", said("imports.fails", report.checks().size()));
        model.addAttribute("en", frame.isEnglish());
        return "load/imports";
    }

    /** Shows what a file, or each of several, would be read as; nothing changes. */
    @PostMapping(path = ADMINISTRATORS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String check(@RequestParam List<MultipartFile> file, Model model) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile one : file) {
            uploads.add(uploading.check(Objects.requireNonNullElse(one.getOriginalFilename(), ""), one.getBytes()));
        }
        if (uploads.size() == 1) {
            return shown(uploads.get(0), model);
        }
        model.addAttribute("uploads", uploads);
        model.addAttribute(
                "importable", uploads.stream().filter(Upload::isImportable).toList());
        model.addAttribute("en", frame.isEnglish());
        return "load/uploads";
    }

    /** Imports those of several files that have been checked and can be imported. */
    @PostMapping(path = ADMINISTRATORS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, params = "all")
    RedirectView takeAll(@RequestParam List<String> name, @RequestParam List<String> sha256) {
        uploading.takeAll(name, sha256);
        return new RedirectView(frame.in(PAGE));
    }

    /** Shows what it would be read as if it were as a person says; nothing changes. */
    @PostMapping(path = ADMINISTRATORS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, params = "again")
    String correct(
            @RequestParam String name,
            @RequestParam String sha256,
            @RequestParam Map<String, String> fields,
            Model model) {
        return shown(uploading.correct(name, sha256, new CorrectionForm(fields)), model);
    }

    private String shown(Upload upload, Model model) {
        model.addAttribute("upload", upload);
        model.addAttribute("columns", TableReading.columnCodes());
        model.addAttribute("en", frame.isEnglish());
        return "load/upload";
    }

    /** Imports a list that has been checked, and keeps what a person says of it. */
    @PostMapping(
            path = ADMINISTRATORS,
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            params = {"!again", "!all"})
    RedirectView take(
            @RequestParam String name, @RequestParam String sha256, @RequestParam Map<String, String> fields) {
        uploading.take(name, sha256, new CorrectionForm(fields));
        return new RedirectView(frame.in(PAGE));
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
