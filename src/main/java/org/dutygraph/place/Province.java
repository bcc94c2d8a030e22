package org.dutygraph.place;

/**
 * 省、自治区、直辖市.
 *
 * @param code two digits
 * @param name the official name, such as 新疆维吾尔自治区
 */
public record Province(String code, String name) {}
