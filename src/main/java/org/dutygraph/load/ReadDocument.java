package org.dutygraph.load;

import java.util.List;
import java.util.Optional;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.place.Township;

/**
 * A document with the township it describes.
 *
 * @param list what was read
 * @param township none where the document cannot be imported
 * @param placeReason how the township was recognised; empty where it was not
 * @param problems those of reading and of finding the place
 */
record ReadDocument(
        SourceFile file, DutyList list, Optional<Township> township, String placeReason, List<Problem> problems) {

    String name() {
        return file.name();
    }
}
