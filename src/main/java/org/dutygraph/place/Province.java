package org.dutygraph.place;

/**
 * 省、自治区、直辖市.
 *
 * @param code two digits
 * @param name the official name, such as 新疆维吾尔自治区
 */
public record Province(String code, String name) implements Place {

    @Override
    public String path() {
        return name;
    }

    /** The name without its level and its ethnic groups: 新疆, 内蒙古, 北京. */
    public String shortName() {
        return ShortNames.of(this);
    }
}
