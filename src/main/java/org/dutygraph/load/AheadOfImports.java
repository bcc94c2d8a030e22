package org.dutygraph.load;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads, once the application is ready, what a further import needs of all documents: otherwise whoever sends the first list after
 * a start waits for it. An application that has the lists of a former date gets no further ones.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "dutygraph.import-on-start", havingValue = "true", matchIfMissing = true)
class AheadOfImports {

    private static final Logger LOG = LoggerFactory.getLogger(AheadOfImports.class);

    private final Importer importer;
    private final boolean isOfThePast;

    AheadOfImports(Importer importer, @Value("${dutygraph.as-of.past:false}") boolean isOfThePast) {
        this.importer = importer;
        this.isOfThePast = isOfThePast;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!isOfThePast) {
            Thread worker = new Thread(this::read, "ahead-of-imports");
            worker.setDaemon(true);
            worker.start();
        }
    }

    private void read() {
        try {
            importer.prepare();
        } catch (StoppedException stopped) {
            LOG.debug("left off, since the application is being closed");
        } catch (RuntimeException e) {
            LOG.warn("下一次导入会慢一些 / The next import will take longer", e);
        }
    }
}
