package org.dutygraph.place;

/**
 * 地区、自治州、地级市.
 *
 * @param code four digits
 * @param name the official name, such as 昌吉回族自治州
 */
public record Prefecture(String code, String name, Province province) {}
