package org.dutygraph.place;

/** A division of any of the four levels. */
public sealed interface Place permits Province, Prefecture, County, Township {

    /** The official division code: two, four, six or nine digits, from the province down to the township. */
    String code();

    /** The official name, as the gazetteer has it. */
    String name();

    /**
     * The names from the province down to this place, without spaces, such as 新疆维吾尔自治区昌吉回族自治州奇台县西地镇.
     * Placeholders such as 市辖区 are left out, and a name is not repeated (广东省东莞市虎门镇).
     */
    String path();

    /** Whether another place lies within this one. */
    default boolean contains(Place other) {
        return other.code().length() > code().length() && other.code().startsWith(code());
    }
}
