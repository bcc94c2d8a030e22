package org.dutygraph.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.TableAsked;
import org.springframework.util.MultiValueMap;

/**
 * What a request gives for a question's own parameters.
 *
 * @param values by the parameters' names
 */
record Given(Map<String, String> values) {

    /** What an address may say beside a question's own parameters: the answer's language and form. */
    private static final Set<String> OF_THE_REQUEST =
            Set.of("lang", "view", "bom", "exact", GraphFormat.VERSION, Pivot.PARAMETER, Pivot.DOWN, Pivot.ACROSS);

    /** The query of a file or of a program, which may ask for some rows and columns, without what is said of the request itself. */
    static Given ofFile(MultiValueMap<String, String> query) {
        return of(query, TableAsked.OF_FILES);
    }

    /** The query of what is drawn, which is always the whole. */
    static Given ofWhole(MultiValueMap<String, String> query) {
        return of(query, Set.of());
    }

    /** The query of a page, which may also ask for another page of its table. */
    static Given ofPage(MultiValueMap<String, String> query) {
        return of(query, TableAsked.PARAMETERS);
    }

    /**
     * The query, without what is said of the request itself.
     *
     * @throws RequestProblem 400 where a parameter is there more than once
     */
    private static Given of(MultiValueMap<String, String> query, Set<String> ofTable) {
        query.forEach((name, values) -> {
            if (values.size() > 1 && !name.equals("columns")) {
                throw RequestProblem.badRequest("repeated-parameter", name, values.size())
                        .with("parameter", name);
            }
        });
        Map<String, String> own = new HashMap<>(query.toSingleValueMap());
        own.keySet().removeAll(OF_THE_REQUEST);
        own.keySet().removeAll(ofTable);
        return new Given(own);
    }
}
