package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.HtmlUtils;

/** Keeps the date of a page in all its links and in its forms that ask, whoever made their addresses. */
@Component
class DatedLinks implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor other ? new Keeping(other) : bean;
    }

    /** What else is done to links and forms is done, too. */
    private record Keeping(RequestDataValueProcessor other) implements RequestDataValueProcessor {

        /** Whether the form that is being written takes the date. */
        private static final String ASKS = Keeping.class.getName();

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            boolean asks = "get".equalsIgnoreCase(Objects.requireNonNullElse(method, "get"));
            request.setAttribute(ASKS, asks && AsOf.isTakenAt(action.replaceFirst("[?#].*", "")));
            return other.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String field, String value, String type) {
            return other.processFormFieldValue(request, field, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields =
                    new HashMap<>(Objects.requireNonNullElse(other.getExtraHiddenFields(request), Map.of()));
            if (Boolean.TRUE.equals(request.getAttribute(ASKS))) {
                AsOf.date().ifPresent(date -> fields.put(AsOf.PARAMETER, date.toString()));
            }
            return fields;
        }

        /** Addresses come here as HTML writes them. */
        @Override
        public String processUrl(HttpServletRequest request, String url) {
            String given = other.processUrl(request, url);
            String plain = HtmlUtils.htmlUnescape(given);
            String dated = AsOf.keep(plain);
            return dated.equals(plain) ? given : HtmlUtils.htmlEscape(dated);
        }
    }
}
