package org.dutygraph.resolve.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Normal forms of many names, each distinct text worked out once. Not for several threads. */
public final class NormalForms {

    private final Map<String, String> squeezed = new HashMap<>();
    private final Map<String, String> rewritten = new HashMap<>();

    /** The normal form of a duty's name; the name itself where nothing else is left. */
    public String of(String name, List<String> places) {
        String text = squeezed.computeIfAbsent(name, NormalForm::squeezed);
        String normal = rewritten.computeIfAbsent(NormalForm.without(places, text), NormalForm::rewritten);
        return normal.isEmpty() ? name : normal;
    }
}
