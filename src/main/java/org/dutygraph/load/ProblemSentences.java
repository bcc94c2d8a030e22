package org.dutygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.form.Location;
import org.dutygraph.load.ImportReport.FaultReport;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.DecisionRule;
import org.dutygraph.resolve.common.JudgementProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in Chinese and in English what a problem is, where, and how to mend it. */
@Component
class ProblemSentences {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemSentences.class);

    private final MessageSource messages;

    ProblemSentences(MessageSource messages) {
        this.messages = messages;
    }

    List<ProblemReport> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    List<ProblemReport> ofDecisions(List<DecisionProblem> problems) {
        return problems.stream().map(this::of).toList();
    }

    List<ProblemReport> ofJudgements(List<JudgementProblem> problems) {
        return problems.stream()
                .map(problem -> report(
                        JudgementsInForce.NAME,
                        problem.line(),
                        "judgement",
                        problem.rule().code(),
                        problem.excerpt(),
                        problem.excerpt()))
                .toList();
    }

    /** Says which stages failed, what still holds, and what to do. */
    List<FaultReport> ofFaults(List<Faults.Fault> faults) {
        return faults.stream()
                .map(fault -> new FaultReport(
                        fault.stage().code(), fault.input(), said(fault, Locale.CHINESE), said(fault, Locale.ENGLISH)))
                .toList();
    }

    private String said(Faults.Fault fault, Locale locale) {
        String stage = messages.getMessage("stage." + fault.stage().code(), null, locale);
        String input =
                fault.input().isEmpty() ? "" : messages.getMessage("fault.input", new Object[] {fault.input()}, locale);
        String message = fault.stage() == Stage.IMPORT ? "fault.import" : "fault.stage";
        String cause = fault.known()
                .map(known -> messages.getMessage(known.message(), new Object[] {known.file()}, locale))
                .orElse("");
        return messages.getMessage(message, new Object[] {cause, input, stage}, locale);
    }

    private ProblemReport of(DecisionProblem problem) {
        if (problem.rule() == DecisionRule.UNREADABLE) {
            LOG.warn("{}: {}", problem.file(), problem.arguments());
        }
        return report(
                String.valueOf(problem.file().getFileName()),
                (int) problem.line(),
                "decision",
                problem.rule().code(),
                problem.excerpt(),
                problem.arguments().toArray());
    }

    private ProblemReport of(Problem problem) {
        return new ProblemReport(
                problem.file(),
                problem.line(),
                problem.rule().code(),
                problem.excerpt(),
                where(problem, Locale.CHINESE) + what(problem, Locale.CHINESE),
                where(problem, Locale.ENGLISH) + what(problem, Locale.ENGLISH));
    }

    /** What is wrong in several ways says each in a sentence of its own, which the first of its arguments tells. */
    private String what(Problem problem, Locale locale) {
        String message = "problem." + problem.rule().code();
        List<String> arguments = problem.arguments();
        String own = arguments.isEmpty()
                ? null
                : messages.getMessage(
                        message + "." + arguments.get(0),
                        arguments.subList(1, arguments.size()).toArray(),
                        null,
                        locale);
        return own != null ? own : messages.getMessage(message, arguments.toArray(), locale);
    }

    private ProblemReport report(
            String file, int line, String family, String rule, String excerpt, Object... arguments) {
        String where = where(file, line) + ": ";
        String message = family + "." + rule;
        return new ProblemReport(
                file,
                line,
                rule,
                excerpt,
                where + messages.getMessage(message, arguments, Locale.CHINESE),
                where + messages.getMessage(message, arguments, Locale.ENGLISH));
    }

    private static String where(String file, int line) {
        return line == 0 ? file : file + ":" + line;
    }

    /** The file and the line of its text; of one that has no lines as people open it, the sheet, page, table and row, too. */
    private String where(Problem problem, Locale locale) {
        Location location = problem.location();
        String where = where(problem.file(), problem.line());
        return location == null
                ? where + ": "
                : where + messages.getMessage("problem.standing", new Object[] {standing(location, locale)}, locale);
    }

    private String standing(Location location, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!location.sheet().isEmpty()) {
            parts.add(messages.getMessage("location.sheet", new Object[] {location.sheet()}, locale));
        }
        add(parts, "page", location.page(), locale);
        add(parts, "table", location.table(), locale);
        add(parts, "row", location.row(), locale);
        return String.join(messages.getMessage("problem.standing.between", null, locale), parts);
    }

    private void add(List<String> parts, String what, int number, Locale locale) {
        if (number > 0) {
            parts.add(messages.getMessage("location." + what, new Object[] {number}, locale));
        }
    }
}
