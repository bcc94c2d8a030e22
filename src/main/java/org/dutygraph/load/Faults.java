package org.dutygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Contains what is thrown in the stages of one import: it goes to the log and is kept for the report. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final List<Fault> all = new ArrayList<>();

    /**
     * What the stage comes to; empty where it fails, whatever is thrown.
     *
     * @throws StoppedException where the application is being closed, which is no fault
     */
    <T> Optional<T> attempt(Stage stage, Callable<T> work) {
        try {
            return Optional.of(work.call());
        } catch (StoppedException stopped) {
            throw stopped;
        } catch (Exception | Error e) {
            add(stage, e);
            return Optional.empty();
        }
    }

    /** Does what a stage has to do; whether it succeeded. */
    boolean attempt(Stage stage, Runnable work) {
        return attempt(stage, () -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    private void add(Stage stage, Throwable cause) {
        LOG.error("导入的“{}”一步出错 / The stage {} of the import failed", stage.code(), stage.code(), cause);
        all.add(new Fault(stage, cause));
    }

    List<Fault> all() {
        return List.copyOf(all);
    }

    /** The stages that failed, each once, in their order. */
    List<Stage> stages() {
        return all.stream().map(Fault::stage).distinct().sorted().toList();
    }

    /** What was thrown in a stage. */
    record Fault(Stage stage, Throwable cause) {

        /** What it failed on, such as a duty's id; empty where that is not known. */
        String input() {
            return cause instanceof InputFaultException of ? of.input() : "";
        }

        /** What a reader can do something about; nothing where only the log tells what it was. */
        Optional<FaultCause> known() {
            return FaultCause.of(cause);
        }

        static String oneLine(Throwable thrown) {
            return thrown.toString().lines().findFirst().orElse("").strip();
        }
    }
}
