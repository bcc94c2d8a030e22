package org.dutygraph.question;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the codes of closed sets mean in the reader's language: lists, kinds, relationships, strengths, reasons for a row. */
@Component
class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z_-]*");
    /** The parts of the message files that say what codes mean; no code is in two of them. */
    private static final List<String> SETS = List.of("list.", "relation.", "kind.", "strength.", "code.");

    private final MessageSource messages;

    Codes(MessageSource messages) {
        this.messages = messages;
    }

    /** The words for a value; null where it is no code that is known. */
    @Nullable
    String inWords(@Nullable Object value) {
        return inWords(value, LocaleContextHolder.getLocale());
    }

    /** The same in a language. */
    @Nullable
    String inWords(@Nullable Object value, Locale locale) {
        String code = String.valueOf(value);
        if (!CODE.matcher(code).matches()) {
            return null;
        }
        return SETS.stream()
                .map(set -> messages.getMessage(set + code, null, null, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
