package org.dutygraph.reconcile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the application is found: at the address that was set for it, else where the request has found it. */
@Component
class Addresses {

    private final String publicAddress;

    Addresses(@Value("${dutygraph.public-address:}") String publicAddress) {
        this.publicAddress = publicAddress.replaceFirst("/+$", "");
    }

    /** Such as {@code http://127.0.0.1:8080}, without a slash at its end. */
    String site() {
        return publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicAddress;
    }

    /** With what every entity's address begins: its identifier follows, and the address leads to its page. */
    String entities() {
        return site() + "/id/";
    }
}
