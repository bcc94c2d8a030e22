package org.dutygraph.resolve.department;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Chinese sentences that reasons are made of ({@code reasons.properties}). */
final class Reasons {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("resolve.department.reasons", Locale.ROOT);

    private Reasons() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
