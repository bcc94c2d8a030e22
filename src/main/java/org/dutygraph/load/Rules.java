package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.PlaceDecisions;
import org.dutygraph.resolve.act.ActRules;
import org.dutygraph.resolve.department.FunctionCatalogue;
import org.dutygraph.resolve.quality.QualityChecks;

/**
 * What documents are read by, besides the code.
 *
 * @param gazetteer the official division codes
 * @param places which township a document describes, where a person has settled it
 * @param tables what a document's tables are, where a person has settled it
 * @param functions the functions that offices commonly have
 * @param acts how the kind of act is told from a name
 * @param quality what is looked for in a row
 */
record Rules(
        Gazetteer gazetteer,
        PlaceDecisions places,
        TableDecisions tables,
        FunctionCatalogue functions,
        ActRules acts,
        QualityChecks quality) {

    static final String PLACES = "places.csv";

    static Rules read(LoadProperties properties) {
        try {
            Gazetteer gazetteer = Gazetteer.read(properties.gazetteerFolder());
            return new Rules(
                    gazetteer,
                    PlaceDecisions.read(properties.decisionsFolder().resolve(PLACES), gazetteer),
                    TableDecisions.read(properties.decisionsFolder()),
                    FunctionCatalogue.read(properties.decisionsFolder()),
                    ActRules.read(properties.decisionsFolder()),
                    new QualityChecks(gazetteer));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer or the decisions: " + e.getMessage(), e);
        }
    }
}
