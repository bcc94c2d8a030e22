package org.dutygraph.load;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.dutygraph.load.GivenReport.GivenDocument;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what became of files that were given: a line for each document, with what is wrong below. */
@Component
class GivenTable {

    private static final int FEW = 3;

    private final MessageSource messages;

    GivenTable(MessageSource messages) {
        this.messages = messages;
    }

    void print(GivenReport report, Locale locale, PrintWriter out) {
        report.documents().forEach(document -> print(document, locale, out));
        boolean isDryRun = report.run() == null;
        long taken = report.documents().stream().filter(GivenDocument::taken).count();
        out.println(said(
                locale,
                isDryRun ? "command.would-be" : "command.done",
                taken,
                report.documents().size()));
        if (report.run() != null) {
            report.run().faults().forEach(fault -> out.println(sentence(fault.zh(), fault.en(), locale)));
        }
        out.flush();
    }

    private void print(GivenDocument document, Locale locale, PrintWriter out) {
        UploadedList list = document.list();
        long duties =
                list.duties().values().stream().mapToInt(Integer::intValue).sum();
        String township = list.township();
        out.println(
                township == null
                        ? said(locale, "command.document", list.name(), outcome(document, locale))
                        : said(locale, "command.list", list.name(), outcome(document, locale), township, duties));
        UploadedList.Obstacle obstacle = list.obstacle();
        if (obstacle != null && !list.isThere()) {
            out.println("    " + said(locale, "upload." + obstacle.code(), obstacle.what()));
        }
        List<ProblemReport> problems = list.problems();
        problems.stream()
                .limit(FEW)
                .forEach(problem -> out.println("    " + sentence(problem.zh(), problem.en(), locale)));
        if (problems.size() > FEW) {
            out.println("    " + said(locale, "command.more", problems.size() - FEW));
        }
    }

    private String outcome(GivenDocument document, Locale locale) {
        return said(locale, "outcome." + document.outcome().toUpperCase(Locale.ROOT));
    }

    private static String sentence(String zh, String en, Locale locale) {
        return locale.equals(Locale.ENGLISH) ? en : zh;
    }

    private String said(Locale locale, String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
