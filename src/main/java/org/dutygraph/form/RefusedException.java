package org.dutygraph.form;

import java.io.IOException;

/** A file, or a file within an archive, that is not opened. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    RefusedException(Refusal reason, String... arguments) {
        super(reason.name());
        this.refused = Refused.because(reason, arguments);
    }

    /** Why. */
    public Refused refused() {
        return refused;
    }
}
