package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.web.Frame;
import org.dutygraph.web.JsonLd;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Describes an answer as a data set (schema.org), which search engines for data read in its page. */
@Component
class AnswerDataSet {

    /** By which links of an answer its rows are had, each with the type of what is there. */
    private static final Map<String, String> FORMS = Map.of(
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "self", "application/json");

    private final Frame frame;
    private final MessageSource messages;

    AnswerDataSet(Frame frame, MessageSource messages) {
        this.frame = frame;
        this.messages = messages;
    }

    /**
     * The description as JSON-LD, in the language of the page in which it can stand as it is; none of what was answered as of a
     * day, which is not what searches for data should find.
     */
    @Nullable
    String jsonLd(Question question, Answer answer) {
        if (answer.asOf() != null) {
            return null;
        }
        String site = frame.getSite();
        Map<String, Object> set = JsonLd.typed("Dataset", answer.question().told());
        // what searches for data take has fifty characters, which not every question's words have
        set.put("description", question.about().told() + " " + said("site.foot"));
        set.put("url", site + answer.links().getOrDefault("page", ""));
        set.put("inLanguage", "zh-CN");
        set.put("isAccessibleForFree", true);
        set.put("license", JsonLd.typed("CreativeWork", said("archive.licence")));
        set.put("creator", JsonLd.typed("Organization", said("site.name")));
        Map<String, Object> whole = JsonLd.typed("Dataset", said("archive.title"));
        whole.put("description", said("archive.about"));
        whole.put("url", site + "/downloads");
        set.put("isPartOf", whole);
        set.put(
                "variableMeasured",
                answer.columns().stream().map(this::variable).toList());
        set.put(
                "distribution",
                List.of("csv", "xlsx", "self").stream()
                        .filter(answer.links()::containsKey)
                        .map(form -> file(answer, form, site))
                        .toList());
        return JsonLd.of(set);
    }

    private Map<String, Object> variable(Column column) {
        Map<String, Object> variable = JsonLd.typed("PropertyValue", column.name());
        variable.put("description", new Words(column.zh(), column.en()).told());
        return variable;
    }

    private Map<String, Object> file(Answer answer, String form, String site) {
        String ending = form.equals("self") ? "json" : form;
        Map<String, Object> file =
                JsonLd.typed("DataDownload", answer.file(ending).name() + "." + ending);
        file.put("contentUrl", site + answer.links().get(form));
        file.put("encodingFormat", Objects.requireNonNull(FORMS.get(form)));
        return file;
    }

    private String said(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
