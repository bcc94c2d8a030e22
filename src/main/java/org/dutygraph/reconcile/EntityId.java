package org.dutygraph.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Widths;

/**
 * An entity's identifier in this service, such as {@code Department:652325-公安局}: a key alone could belong to two types.
 *
 * @param key what the graph knows it by: a code, an id, or a name where that is the key
 */
record EntityId(EntityType type, String key) {

    private static final Pattern COUNTY = Pattern.compile("\\d{6}");
    private static final Pattern TOWNSHIP = Pattern.compile("\\d{9}");
    /** Codes of statistics have twelve digits, those that a county or a township does not need being noughts. */
    private static final Pattern FULL_CODE = Pattern.compile("(\\d{6}|\\d{6}(?!000)\\d{3})(?:000){1,2}");

    private static final Pattern OF_PLACE = Pattern.compile("\\d{2,6}-.+");
    private static final Pattern COMMON_DUTY = Pattern.compile("m[0-9a-f]{6,}");

    /** Reads what {@link #toString()} prints; empty for anything else. */
    static Optional<EntityId> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 || colon == text.length() - 1
                ? Optional.empty()
                : EntityType.of(text.substring(0, colon)).map(type -> new EntityId(type, text.substring(colon + 1)));
    }

    /** The entities that a text may be the identifier of, with its type or by the form of its key alone. */
    static List<EntityId> possible(String given) {
        String text = Widths.narrow(given).strip();
        Optional<EntityId> whole = parse(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Matcher full = FULL_CODE.matcher(text);
        if (full.matches()) {
            return possible(full.group(1));
        }
        if (COUNTY.matcher(text).matches()) {
            return List.of(new EntityId(EntityType.COUNTY, text));
        }
        if (TOWNSHIP.matcher(text).matches()) {
            return List.of(new EntityId(EntityType.TOWNSHIP, text));
        }
        if (OF_PLACE.matcher(text).matches()) {
            return List.of(new EntityId(EntityType.DEPARTMENT, text), new EntityId(EntityType.TOWNSHIP, text));
        }
        return COMMON_DUTY.matcher(text).matches() ? List.of(new EntityId(EntityType.COMMON_DUTY, text)) : List.of();
    }

    /** Whether it is of one of some places, or these are of its own; true for what is of no place. */
    boolean isAround(Set<String> codes) {
        String code =
                switch (type) {
                    case DEPARTMENT -> key.replaceFirst("-.*", "");
                    case COUNTY, TOWNSHIP -> key;
                    case FUNCTION, CATEGORY, COMMON_DUTY -> "";
                };
        return codes.stream().anyMatch(other -> code.startsWith(other) || other.startsWith(code));
    }

    @Override
    public String toString() {
        return type.id() + ":" + key;
    }
}
