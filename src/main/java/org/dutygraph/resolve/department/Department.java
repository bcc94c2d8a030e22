package org.dutygraph.resolve.department;

/**
 * One county's office; seldom one of the prefecture or the province, where a document names it as such.
 *
 * @param placeCode the county's six-digit code; four digits for a prefecture's office, two for a province's
 * @param function the function it has, such as 民政局
 * @param name its name with its place, the same however a document writes it, such as 沙湾市民政局
 */
public record Department(String placeCode, String function, String name) {

    /** The same across rebuilds and documents: place code and function. */
    public String key() {
        return placeCode + "-" + function;
    }
}
