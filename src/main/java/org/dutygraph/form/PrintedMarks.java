package org.dutygraph.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of punctuation, which recognition makes narrow where Chinese prints wide ones. */
final class PrintedMarks {

    private static final String NARROW = ",;:?!()";
    private static final String WIDE = "，；：？！（）";
    private static final Pattern BESIDE_HAN = Pattern.compile("(?<=[\\p{IsHan}”》）])[,;:?!()]|[(),](?=\\p{IsHan})");

    private PrintedMarks() {}

    /** The text with the marks beside Chinese characters as Chinese prints them. */
    static String wide(String text) {
        Matcher marks = BESIDE_HAN.matcher(text);
        return marks.replaceAll(mark -> String.valueOf(WIDE.charAt(NARROW.indexOf(mark.group()))));
    }
}
