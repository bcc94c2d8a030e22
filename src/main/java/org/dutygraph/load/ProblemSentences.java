package org.dutygraph.load;

import java.util.List;
import java.util.Locale;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.place.DecisionProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in Chinese and in English what a problem is, where, and how to mend it. */
@Component
class ProblemSentences {

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

    private ProblemReport of(DecisionProblem problem) {
        String file = String.valueOf(problem.file().getFileName());
        String where = file + ":" + problem.line() + ": ";
        String code = "decision." + problem.rule().code();
        Object[] arguments = problem.arguments().toArray();
        return new ProblemReport(
                file,
                (int) problem.line(),
                problem.rule().code(),
                problem.excerpt(),
                where + messages.getMessage(code, arguments, Locale.CHINESE),
                where + messages.getMessage(code, arguments, Locale.ENGLISH));
    }

    private ProblemReport of(Problem problem) {
        return new ProblemReport(
                problem.file(),
                problem.line(),
                problem.rule().code(),
                problem.excerpt(),
                sentence(problem, Locale.CHINESE),
                sentence(problem, Locale.ENGLISH));
    }

    private String sentence(Problem problem, Locale locale) {
        String where = problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
        return where + ": "
                + messages.getMessage(
                        "problem." + problem.rule().code(), problem.arguments().toArray(), locale);
    }
}
