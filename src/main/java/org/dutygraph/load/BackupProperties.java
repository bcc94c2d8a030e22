package org.dutygraph.load;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which backups are made without being asked for.
 *
 * @param every how long after the last one the next is made; 0 for none at all
 * @param folder where they are put
 * @param keep how many are kept, the newest; at least 1
 */
@ConfigurationProperties("dutygraph.backup")
record BackupProperties(Duration every, Path folder, int keep) {

    boolean isOn() {
        return !every.isZero() && !every.isNegative();
    }
}
