package org.dutygraph.assistant;

import java.util.Map;

/**
 * Something that an assistant may read, or let a person choose to be read. What is said of it is in the message files under
 * {@code assistant.<name>.title} and {@code .about}.
 */
public interface AssistantResource {

    /** Such as {@code questions}. */
    String name();

    /** Its address, such as {@code dutygraph://questions}; with {@code {name}} in it, that of several. */
    String address();

    /**
     * What is there, to be written as JSON.
     *
     * @param variables the parts of the address that differ, by their names
     * @throws org.dutygraph.web.RequestProblem where there is no such thing
     */
    Object read(Map<String, String> variables);
}
