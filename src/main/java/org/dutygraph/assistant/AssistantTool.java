package org.dutygraph.assistant;

/**
 * Something that an assistant may ask for, which only reads. What is said of it is in the message files: its title and its
 * description under {@code assistant.<name>.title} and {@code .about}, each of its arguments under
 * {@code assistant.<name>.<argument>}.
 *
 * @param <Q> what is asked; a component that may be null need not be given
 * @param <A> what is answered
 */
public interface AssistantTool<Q extends Record, A extends Record> {

    /** Such as {@code ask_question}. */
    String name();

    Class<Q> asked();

    Class<A> answered();

    /**
     * The answer.
     *
     * @throws org.dutygraph.web.RequestProblem where what is asked is not understood; the assistant is told its words
     */
    A answer(Q asked);
}
