package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DutyGraphTest
class AskedAheadIT {

    @Autowired
    private AskedAhead ahead;

    @Autowired
    private Catalogue catalogue;

    /** Each but those that make no sense without a value. */
    @Test
    void asksAllOfAllCountiesAndStopsWhereItIsNotWanted() {
        AtomicInteger asked = new AtomicInteger();
        assertThatCode(() -> ahead.readAhead(() -> asked.incrementAndGet() > 0)).doesNotThrowAnyException();
        long whole = catalogue.all().stream()
                .filter(question -> question.parameters().stream().noneMatch(Parameter::required))
                .count();
        assertThat(asked).hasValue((int) whole);
        assertThat(whole).isGreaterThan(catalogue.all().size() / 2);

        AtomicInteger wanted = new AtomicInteger();
        ahead.readAhead(() -> wanted.incrementAndGet() <= 3);
        assertThat(wanted).hasValue(4);
    }
}
