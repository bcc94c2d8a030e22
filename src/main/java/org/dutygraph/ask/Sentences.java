package org.dutygraph.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutygraph.question.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in both languages what was understood and why. */
@Component
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    Words nothing() {
        return words("ask.nothing");
    }

    Words thing(Suggestion thing) {
        return new Words(
                message("ask.thing", Locale.CHINESE, thing.label(), kind(thing, Locale.CHINESE)),
                message("ask.thing", Locale.ENGLISH, thing.label(), kind(thing, Locale.ENGLISH)));
    }

    private String kind(Suggestion thing, Locale language) {
        return message("kind." + thing.kind(), language);
    }

    Words sure(Words question) {
        return new Words(
                message("ask.sure", Locale.CHINESE, question.zh()), message("ask.sure", Locale.ENGLISH, question.en()));
    }

    /** The same of a question that ranks, of whose answer so many are wanted. */
    Words first(Words question, int wanted) {
        return new Words(
                message("ask.first", Locale.CHINESE, question.zh(), wanted),
                message("ask.first", Locale.ENGLISH, question.en(), wanted));
    }

    /** It may be the candidate; what was not understood is named. */
    Words unsure(Candidate best, List<String> unknown) {
        String key = unknown.isEmpty() ? "ask.unsure" : "ask.unsure.unknown";
        return new Words(
                message(key, Locale.CHINESE, best.question().zh(), String.join("、", unknown)),
                message(key, Locale.ENGLISH, best.question().en(), String.join(", ", unknown)));
    }

    List<Reason> reasons(Map<ScoringRule, Finding> findings) {
        return findings.entrySet().stream()
                .map(entry -> reason(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Reason reason(ScoringRule rule, Finding finding) {
        return new Reason(
                rule.name().toLowerCase(Locale.ROOT),
                Math.round(finding.score() * 100) / 100.0,
                words(finding.message(), finding.arguments().toArray()));
    }

    private Words words(String key, Object... arguments) {
        return new Words(message(key, Locale.CHINESE, arguments), message(key, Locale.ENGLISH, arguments));
    }

    private String message(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
