package org.dutygraph.place;

/**
 * 县、县级市、区、旗.
 *
 * @param code six digits
 * @param name the official name, such as 奇台县
 */
public record County(String code, String name, Prefecture prefecture) {}
