package org.dutygraph.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dutygraph.web.AsOf;
import org.jspecify.annotations.Nullable;

/** A request whose date has been seen to: nothing else takes it for a parameter of its own. Its query still has it. */
final class Undated extends HttpServletRequestWrapper {

    Undated(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals(AsOf.PARAMETER) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return name.equals(AsOf.PARAMETER) ? null : super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> others = new LinkedHashMap<>(super.getParameterMap());
        others.remove(AsOf.PARAMETER);
        return others;
    }
}
