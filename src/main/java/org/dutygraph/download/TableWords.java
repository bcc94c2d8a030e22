package org.dutygraph.download;

import java.util.regex.Pattern;
import org.dutygraph.web.SheetWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the workbook of all tables calls their columns and says for codes, in the reader's language. */
@Component
class TableWords {

    /** What explains a word, after it. */
    private static final Pattern EXPLAINED = Pattern.compile("[（，；：(,;:].*", Pattern.DOTALL);

    private final Wording wording;
    private final SheetWords words;

    TableWords(Wording wording, SheetWords words) {
        this.wording = wording;
        this.words = words;
    }

    /** What a column holds, in short, and below it its name in the CSV file. */
    String head(TableFile table, TableFile.Column column) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        String word = wording.column(table.name() + "." + column.name()).in(english);
        return EXPLAINED.matcher(word).replaceFirst("") + "\n" + column.name();
    }

    /** What a cell says: a code in words, a reason in the reader's language, else the value itself. */
    @Nullable
    Object cell(TableFile table, TableFile.Column column, @Nullable Object value) {
        if (!(value instanceof String) || column.name().equals(table.key().orElse(""))) {
            return value;
        }
        return words.cell(column.name(), value);
    }
}
