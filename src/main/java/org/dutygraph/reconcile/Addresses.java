package org.dutygraph.reconcile;

import org.dutygraph.web.Frame;
import org.springframework.stereotype.Component;

/** Where the application is found: at the address that was set for it, else where the request has found it. */
@Component
class Addresses {

    private final Frame frame;

    Addresses(Frame frame) {
        this.frame = frame;
    }

    /** Such as {@code http://127.0.0.1:8080}, without a slash at its end. */
    String site() {
        return frame.getSite();
    }

    /** With what every entity's address begins: its identifier follows, and the address leads to its page. */
    String entities() {
        return site() + "/id/";
    }
}
