package org.dutygraph.reconcile;

import java.util.regex.Pattern;
import org.dutygraph.text.Simplified;
import org.dutygraph.text.Spaces;

/** Brings a name in free spelling to the form in which names are compared: 奇臺縣 公安局 is 奇台县公安局. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("[《》〈〉<>\"'“”‘’*#|_/\\\\·•.,、—–\\-，。；;:：!?？！]");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)$");

    private Plain() {}

    /** Simplified characters at half width, without blanks and marks. */
    static String of(String text) {
        return MARKS.matcher(withMarks(text)).replaceAll("");
    }

    /** The same with the marks of a sentence, which tell the parts of a duty's name apart. */
    static String withMarks(String text) {
        return Spaces.none(Simplified.of(text));
    }

    /** Without what stands in brackets at the end: 奇台县公安局(交警大队). */
    static String withoutRemark(String plain) {
        String rest = BRACKETED.matcher(plain).replaceFirst("");
        return rest.isEmpty() ? plain : rest;
    }
}
