package org.dutygraph.download;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What files and columns are called and hold, in both languages. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The words of a message; the other text where there is none. */
    Words of(String code, String other) {
        return new Words(word(code, other, Locale.CHINESE), word(code, other, Locale.ENGLISH));
    }

    /**
     * What a column holds.
     *
     * @param column its name, or its table's and its own with a dot between; what is said of the column of that table goes
     *     before what is said of columns of that name
     */
    Words column(String column) {
        String name = column.substring(column.lastIndexOf('.') + 1);
        Words general = of("column." + name, name);
        return new Words(
                word("column." + column, general.zh(), Locale.CHINESE),
                word("column." + column, general.en(), Locale.ENGLISH));
    }

    private String word(String code, String other, Locale locale) {
        return String.valueOf(messages.getMessage(code, null, other, locale));
    }

    /** The same text in Chinese and in English. */
    record Words(String zh, String en) {

        /** Both, for places that have room for one text. */
        String both() {
            return zh.equals(en) ? zh : zh + " / " + en;
        }

        String in(boolean english) {
            return english ? en : zh;
        }
    }
}
