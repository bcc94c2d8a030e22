package org.dutygraph.reconcile;

import java.util.List;

/**
 * Why a candidate is one, to be said in the visitor's language.
 *
 * @param code the message {@code reconcile.reason.…}
 * @param arguments what its sentence is filled with
 */
record Reason(String code, List<Object> arguments) {

    Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
