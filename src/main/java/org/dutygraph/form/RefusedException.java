package org.dutygraph.form;

import java.io.IOException;

/** A file, or a file within an archive, that is not opened. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    RefusedException(Refusal reason, String... arguments) {
        this(Refused.because(reason, arguments));
    }

    RefusedException(Refused refused) {
        super(refused.reason().name());
        this.refused = refused;
    }

    /** Why. */
    public Refused refused() {
        return refused;
    }
}
