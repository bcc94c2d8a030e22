package org.dutygraph.resolve.department;

import java.util.Optional;

/** Who acts in a text and is no department of its county. */
public final class Actors {

    private Actors() {}

    /** The name, as written, of one who acts at the beginning of a text or after its condition (承保机构, 各申报单位, 由学校…). */
    public static Optional<String> actingIn(String text) {
        return Actor.of(text).map(Actor::name);
    }
}
