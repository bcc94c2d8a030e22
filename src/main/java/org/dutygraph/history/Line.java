package org.dutygraph.history;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.file.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the log: an entry as a JSON object whose last member {@code hash} is the SHA-256 of the object without it, in UTF-8. The
 * entry names the hash of the one before it.
 *
 * @param text without its end
 */
record Line(String text) {

    /** What the first entry continues. */
    static final String NOTHING = "0".repeat(Sha256.DIGITS);

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String MEMBER = ",\"hash\":\"";
    private static final String END = "\"}";
    private static final int TAIL = MEMBER.length() + Sha256.DIGITS + END.length();

    static Line of(Change change) {
        String body = JSON.writeValueAsString(change);
        return new Line(body.substring(0, body.length() - 1) + MEMBER + sha256(body) + END);
    }

    /** The hash that it says it has; what it really has where it says none. */
    String hash() {
        int at = text.length() - TAIL;
        return at > 0 && text.startsWith(MEMBER, at)
                ? text.substring(at + MEMBER.length(), text.length() - END.length())
                : sha256(text);
    }

    /** Whether it is as it was written. */
    boolean holds() {
        int at = text.length() - TAIL;
        return at > 0
                && text.startsWith(MEMBER, at)
                && text.endsWith(END)
                && sha256(text.substring(0, at) + "}").equals(hash());
    }

    /** The entry; empty where the line is none. */
    Optional<Change> change() {
        try {
            return Optional.of(JSON.readValue(text, Change.class)).filter(Line::isWhole);
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    /** What a foreign object lacks is null. */
    private static boolean isWhole(Change read) {
        return Stream.of(read.kind(), read.what(), read.at()).allMatch(Objects::nonNull);
    }

    private static String sha256(String body) {
        return Sha256.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
