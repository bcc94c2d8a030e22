package org.dutygraph.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.propertyeditors.CustomNumberEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Numbers in addresses are decimal digits; otherwise {@code 1 2} would be read as 12 and {@code 0x10} as 16. */
@ControllerAdvice
class PlainNumbers {

    private static final Pattern PLAIN = Pattern.compile("(-?[0-9]+)?");

    @InitBinder
    void readPlainly(WebDataBinder binder) {
        List.of(int.class, Integer.class).forEach(type -> binder.registerCustomEditor(type, editor(Integer.class)));
        List.of(long.class, Long.class).forEach(type -> binder.registerCustomEditor(type, editor(Long.class)));
    }

    private static CustomNumberEditor editor(Class<? extends Number> type) {
        return new CustomNumberEditor(type, true) {
            @Override
            public void setAsText(String text) {
                if (!PLAIN.matcher(text).matches()) {
                    throw new NumberFormatException("no decimal digits: " + text);
                }
                super.setAsText(text);
            }
        };
    }
}
