package org.dutygraph.load;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A file that was given, and what it was read as.
 *
 * @param name what its sender calls it, or the harmless one made of that
 * @param lists one; of an archive, those in it
 */
record Upload(String name, String sha256, List<UploadedList> lists) {

    /** Whether it holds the lists of several townships, or several lists. */
    @JsonIgnore
    public boolean isSeveral() {
        return lists.size() > 1;
    }

    /** How many townships it is taken to describe. */
    @JsonIgnore
    public long getTownships() {
        return lists.stream()
                .filter(list -> list.township() != null)
                .map(UploadedList::code)
                .distinct()
                .count();
    }

    /** Whether a person may say of any of it that it is otherwise than it was read. */
    @JsonIgnore
    public boolean isCorrectable() {
        return lists.stream().anyMatch(UploadedList::isCorrectable);
    }

    /** Whether any of it may go into the import folder. */
    @JsonIgnore
    public boolean isImportable() {
        return lists.stream().anyMatch(UploadedList::isImportable);
    }
}
