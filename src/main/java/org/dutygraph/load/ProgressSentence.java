package org.dutygraph.load;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How far the running import has come, in the visitor's language. */
@Component
class ProgressSentence {

    private final Progress progress;
    private final MessageSource messages;

    ProgressSentence(Progress progress, MessageSource messages) {
        this.progress = progress;
        this.messages = messages;
    }

    /** Empty where none runs. */
    String now() {
        return progress.now().map(this::said).orElse("");
    }

    private String said(Progress.At at) {
        Locale locale = LocaleContextHolder.getLocale();
        String stage = messages.getMessage("stage." + at.stage().code(), null, locale);
        if (at.stage() == Stage.READING_AHEAD) {
            return stage;
        }
        return at.all() == 0
                ? messages.getMessage("imports.running", new Object[] {stage}, locale)
                : messages.getMessage("imports.running.documents", new Object[] {at.done(), at.all()}, locale);
    }
}
