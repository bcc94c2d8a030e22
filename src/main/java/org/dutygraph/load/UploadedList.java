package org.dutygraph.load;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dutygraph.dutylist.TableReading;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.place.Township;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded list was read as.
 *
 * @param name the name under which it would be kept
 * @param township none where it cannot be imported
 * @param code the township's; none where it cannot be imported
 * @param place the township with all it lies in; none where it cannot be imported
 * @param recognised the code of the message that says how the township was recognised; empty where it was not
 * @param duties how many duties of each list were read
 * @param obstacle what else stands against importing it; none where nothing does
 * @param tables what each of its tables was taken for
 * @param beside other lists of the township that there are
 */
record UploadedList(
        String name,
        String sha256,
        @Nullable String township,
        @Nullable String code,
        @Nullable String place,
        String recognised,
        Map<String, Integer> duties,
        List<ProblemReport> problems,
        List<TableReading> tables,
        @Nullable Obstacle obstacle,
        List<String> beside) {

    /** The code of the obstacle that there is nothing to do. */
    static final String IS_THERE = "list-is-there";

    static UploadedList of(
            ReadDocument read, List<ProblemReport> problems, Optional<Obstacle> obstacle, List<String> beside) {
        Map<String, Integer> duties = new TreeMap<>();
        read.list().rows().forEach(row -> duties.merge(row.list().code(), 1, Integer::sum));
        return new UploadedList(
                read.name(),
                read.file().sha256(),
                read.township().map(Township::name).orElse(null),
                read.township().map(Township::code).orElse(null),
                read.township().map(Township::path).orElse(null),
                read.placeReason(),
                duties,
                problems,
                read.list().tables(),
                obstacle.orElse(null),
                beside);
    }

    /** Whether it may go into the import folder. */
    public boolean isImportable() {
        return township != null && obstacle == null;
    }

    /** Whether a person may say that it is otherwise than it was read. */
    @JsonIgnore
    public boolean isCorrectable() {
        return obstacle == null && !tables.isEmpty();
    }

    /** Whether it is there already, under another name. */
    @JsonIgnore
    public boolean isThere() {
        return obstacle != null && obstacle.code().equals(IS_THERE);
    }

    /**
     * What stands against importing a list that can be read.
     *
     * @param code the end of the message's code
     * @param what the document or township that is in the way
     */
    record Obstacle(String code, String what) {}
}
