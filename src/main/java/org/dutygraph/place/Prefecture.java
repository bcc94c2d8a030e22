package org.dutygraph.place;

import java.util.Optional;
import java.util.Set;

/**
 * 地区、自治州、盟、地级市.
 *
 * @param code four digits
 * @param name the official name, such as 昌吉回族自治州; for counties that have no prefecture the gazetteer puts a
 *     placeholder here, such as 市辖区, which is not for readers: show {@link #shownName()}
 */
public record Prefecture(String code, String name, Province province) implements Place {

    private static final Set<String> PLACEHOLDERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    /** Whether it only holds the counties that a province or a municipality administers directly. */
    public boolean isPlaceholder() {
        return PLACEHOLDERS.contains(name);
    }

    /** The name to show; empty for a placeholder. */
    public Optional<String> shownName() {
        return isPlaceholder() ? Optional.empty() : Optional.of(name);
    }

    @Override
    public String path() {
        return province.path() + shownName().orElse("");
    }

    /** The name without its level and its ethnic groups: 昌吉, 塔城, 克孜勒苏. */
    public String shortName() {
        return ShortNames.of(this);
    }
}
