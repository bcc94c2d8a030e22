package org.dutygraph.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in this process. */
final class LocalSpark {

    private LocalSpark() {}

    /** With so many cores, and as few partitions as so little data needs. */
    static SparkSession start(int cores) {
        return SparkSession.builder()
                .master("local[" + cores + "]")
                .appName("Duty Graph")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate();
    }
}
