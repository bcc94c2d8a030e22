package org.dutygraph.load;

/** Says which input something failed on that should have failed on none. */
final class InputFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String input;
    private final int line;

    /**
     * Names the input.
     *
     * @param input a document's name, or an id
     * @param line 1-based; 0 where the input has no lines, or it is not known
     */
    InputFaultException(String input, int line, Throwable cause) {
        super(line == 0 ? input : input + ":" + line, cause);
        this.input = input;
        this.line = line;
    }

    String input() {
        return input;
    }

    int line() {
        return line;
    }
}
