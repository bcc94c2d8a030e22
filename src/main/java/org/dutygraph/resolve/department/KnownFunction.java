package org.dutygraph.resolve.department;

import org.dutygraph.place.County;

/**
 * A function that county offices commonly have.
 *
 * @param name the function's name, such as 民政局
 * @param kind what sort of body has it
 * @param title how a county's office is called: {@code {county}}, {@code {short}} and {@code {prefecture}} stand for the place
 */
record KnownFunction(String name, FunctionKind kind, String title) {

    String titleIn(County county) {
        if (title.contains("{prefecture}") && county.prefecture().isPlaceholder()) {
            // a county right below its province has an office of its own, no branch of a prefecture's
            return county.name() + name;
        }
        return title.replace("{county}", county.name())
                .replace("{short}", county.shortName())
                .replace("{prefecture}", county.prefecture().shownName().orElse(""));
    }
}
