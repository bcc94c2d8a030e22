package org.dutygraph.asof;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is kept for answers as of dates.
 *
 * @param open how many graphs of other dates are open at the same time, each with a database in this process; 0: such answers are
 *     refused
 * @param kept how many are kept on the disk, so that they open without being built again
 * @param idle how long an open one has not been asked anything before it may make room for another
 * @param past whether this application is one that has the lists of another date, which the one that starts it says
 */
@ConfigurationProperties("dutygraph.as-of")
record AsOfProperties(
        int open,
        int kept,
        Duration idle,
        @DefaultValue("false") boolean past) {}
