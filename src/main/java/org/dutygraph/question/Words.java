package org.dutygraph.question;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The same text in Chinese and in English. */
public record Words(String zh, String en) {

    /** The text in the language of the request that is being answered. */
    public String told() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
