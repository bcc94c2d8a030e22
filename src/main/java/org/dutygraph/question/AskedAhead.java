package org.dutygraph.question;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.dutygraph.graph.MemoryLimitException;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.graph.TimeLimitException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks each question of all counties together. */
@Component
class AskedAhead implements ReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(AskedAhead.class);
    /** Longer than visitors may wait. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Catalogue catalogue;
    private final Asking asking;

    AskedAhead(Catalogue catalogue, Asking asking) {
        this.catalogue = catalogue;
        this.asking = asking;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        catalogue.all().stream()
                .filter(question -> question.parameters().stream().noneMatch(Parameter::required))
                .takeWhile(question -> isWanted.getAsBoolean())
                .forEach(this::ask);
    }

    private void ask(Question question) {
        try {
            asking.askAhead(question, LONGEST);
        } catch (TimeLimitException | MemoryLimitException e) {
            LOG.info("{} 没有预先查出 / is not known ahead", question.name(), e);
        }
    }
}
