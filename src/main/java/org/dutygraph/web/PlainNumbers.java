package org.dutygraph.web;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Numbers in addresses are decimal digits; otherwise {@code 1 2} would be read as 12 and {@code 0x10} as 16. */
@Configuration
class PlainNumbers implements WebMvcConfigurer {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Integer.class, text -> Integer.valueOf(plain(text)));
        registry.addConverter(String.class, Long.class, text -> Long.valueOf(plain(text)));
    }

    private static String plain(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new NumberFormatException("no decimal digits: " + text);
        }
        return text;
    }
}
