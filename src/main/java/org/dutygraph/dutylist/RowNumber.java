package org.dutygraph.dutylist;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Markup;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;

/** The running number of a duty: 12, １２, 12., 12、, (12). */
final class RowNumber {

    private static final Pattern NUMBER = Pattern.compile("\\(?0*([1-9]\\d{0,3})[)]?[.、,]?");

    private RowNumber() {}

    static OptionalInt read(String cell) {
        String text = Spaces.none(Widths.narrow(String.join("", Markup.paragraphs(cell))));
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }
}
