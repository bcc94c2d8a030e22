package org.dutygraph.linked;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * A thing by what the graph knows it by; its identifier is such as {@code Department:652325-公安局}, as OpenRefine's service
 * has it.
 *
 * @param key a code, an id, or a name where that is the key
 */
record Thing(Kind kind, String key) {

    /** Beside letters and digits, what stands in a path of an IRI as it is (RFC 3987). */
    private static final String AS_IT_IS = "-._~!$&'()*+,=:@/";

    private static final Pattern NOT_IN_AN_IRI = Pattern.compile("[\\s\\p{Cntrl}<>\"{}|\\\\^`]");

    /** From here on, whatever script it is of stands as it is. */
    private static final int BEYOND_ASCII = 0xA0;

    /** Reads an identifier; empty for what is none. */
    static Optional<Thing> parse(String identifier) {
        int colon = identifier.indexOf(':');
        return colon < 0 || colon == identifier.length() - 1
                ? Optional.empty()
                : Kind.of(identifier.substring(0, colon)).map(kind -> new Thing(kind, identifier.substring(colon + 1)));
    }

    String identifier() {
        return kind.label() + ":" + key;
    }

    /** Where the thing is named, below {@code /}. */
    String path() {
        return "id/" + written(identifier());
    }

    /** A text as a part of an IRI. */
    static String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .forEach(point -> written.append(
                        stands(point)
                                ? Character.toString(point)
                                : UriUtils.encode(Character.toString(point), StandardCharsets.UTF_8)));
        return written.toString();
    }

    /** An address as it was written down, as an IRI. */
    static String address(String text) {
        return NOT_IN_AN_IRI
                .matcher(text.strip())
                .replaceAll(found -> UriUtils.encode(found.group(), StandardCharsets.UTF_8));
    }

    private static boolean stands(int point) {
        return point < BEYOND_ASCII
                ? Character.isLetterOrDigit(point) || AS_IT_IS.indexOf(point) >= 0
                : Character.isDefined(point)
                        && Character.getType(point) != Character.PRIVATE_USE
                        && Character.getType(point) != Character.SURROGATE
                        && !Character.isSpaceChar(point);
    }
}
