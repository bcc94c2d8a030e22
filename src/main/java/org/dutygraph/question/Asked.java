package org.dutygraph.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other ways of asking a question, in which {@code {name}} stands for a parameter's value. A question asked in words is
 * recognised by them.
 */
public record Asked(@Nullable List<String> zh, @Nullable List<String> en) {

    public Asked {
        zh = zh == null ? List.of() : List.copyOf(zh);
        en = en == null ? List.of() : List.copyOf(en);
    }

    @Override
    public List<String> zh() {
        return zh == null ? List.of() : zh;
    }

    @Override
    public List<String> en() {
        return en == null ? List.of() : en;
    }
}
