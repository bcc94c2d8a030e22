package org.dutygraph.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What each stage of the job took, by Spark's own figures of its tasks. Complete when Spark has been stopped. */
final class StageFigures extends SparkListener {

    private static final String STAGE = "dutygraph.stage";

    private final SparkContext context;
    private final List<Figures> stages = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, long[]> sums = new HashMap<>();

    StageFigures(SparkContext context) {
        this.context = context;
        context.addSparkListener(this);
    }

    /** Does what a stage has to do. */
    void measure(String name, Runnable work) {
        context.setLocalProperty(STAGE, name);
        long begun = System.nanoTime();
        try {
            work.run();
        } finally {
            context.setLocalProperty(STAGE, null);
        }
        stages.add(new Figures(name, (System.nanoTime() - begun) / 1e9, 0, 0, 0));
    }

    /** Those of the stages that were not done before, in their order. */
    synchronized List<Figures> all() {
        return stages.stream()
                .map(stage -> {
                    long[] sum = sums.getOrDefault(stage.name(), new long[3]);
                    return new Figures(stage.name(), stage.seconds(), (int) sum[0], sum[1] / 1e9, sum[2]);
                })
                .toList();
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        Properties properties = submitted.properties();
        String name = properties == null ? null : properties.getProperty(STAGE);
        if (name != null) {
            names.put(submitted.stageInfo().stageId(), name);
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        String name = names.get(end.stageId());
        TaskMetrics metrics = end.taskMetrics();
        if (name != null && metrics != null) {
            long[] sum = sums.computeIfAbsent(name, any -> new long[3]);
            sum[0]++;
            sum[1] += metrics.executorCpuTime();
            sum[2] += metrics.shuffleWriteMetrics().bytesWritten();
        }
    }

    /**
     * One stage.
     *
     * @param seconds from its beginning to its end
     * @param tasks how many there were
     * @param processorSeconds what the tasks took of all cores together; what the driver itself took is not in it
     * @param shuffled bytes that tasks left for tasks of others
     */
    record Figures(String name, double seconds, int tasks, double processorSeconds, long shuffled) {}
}
