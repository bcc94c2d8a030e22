package org.dutygraph.reconcile;

import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests that speak to the reconciliation service of a running application. */
@DutyGraphTest
abstract class ReconcileService {

    @LocalServerPort
    int port;

    Http http;
    Service service;

    @BeforeEach
    void connect() {
        http = new Http(port);
        service = new Service(http);
    }
}
