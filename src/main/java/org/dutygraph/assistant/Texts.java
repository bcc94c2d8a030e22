package org.dutygraph.assistant;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What assistants are told of what there is: an assistant reads both languages, and does not say which it speaks. */
@Component
class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** A short text, Chinese and English on one line. */
    String line(String key) {
        return both(key, " / ");
    }

    /** A longer one, each language by itself. */
    String paragraphs(String key, Object... arguments) {
        return both(key, "\n\n", arguments);
    }

    private String both(String key, String between, Object... arguments) {
        String message = "assistant." + key;
        return messages.getMessage(message, arguments, Locale.CHINA)
                + between
                + messages.getMessage(message, arguments, Locale.ENGLISH);
    }
}
