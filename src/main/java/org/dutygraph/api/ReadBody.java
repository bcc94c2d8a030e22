package org.dutygraph.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A request whose body has been read already, and is read again from here. */
final class ReadBody extends HttpServletRequestWrapper {

    private final int length;
    private final Stream stream;
    private final Map<String, String[]> values;

    /**
     * The request with what was read of it.
     *
     * @throws IllegalArgumentException where it is a form that is not written as forms are
     */
    ReadBody(HttpServletRequest request, byte[] body, boolean isForm) {
        super(request);
        this.length = body.length;
        this.stream = new Stream(new ByteArrayInputStream(body));
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        if (isForm) {
            form(body)
                    .forEach((name, given) ->
                            all.merge(name, given.toArray(String[]::new), StringUtils::concatenateStringArrays));
        }
        this.values = all;
    }

    private static Map<String, List<String>> form(byte[] body) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            if (!field.isEmpty()) {
                String[] parts = field.split("=", 2);
                String value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                form.computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), name -> new ArrayList<>())
                        .add(value);
            }
        }
        return form;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(values.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return values.get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] found = values.get(name);
        return found == null ? null : found[0];
    }

    @Override
    public ServletInputStream getInputStream() {
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        return new BufferedReader(new InputStreamReader(stream, charset));
    }

    @Override
    public int getContentLength() {
        return length;
    }

    @Override
    public long getContentLengthLong() {
        return length;
    }

    private static final class Stream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Stream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
