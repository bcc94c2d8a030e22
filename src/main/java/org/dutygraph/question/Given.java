package org.dutygraph.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dutygraph.web.RequestProblem;
import org.springframework.util.MultiValueMap;

/**
 * What a request gives for a question's own parameters.
 *
 * @param values by the parameters' names
 */
record Given(Map<String, String> values) {

    /** What an address may say beside a question's own parameters: the answer's language and form. */
    private static final Set<String> OF_THE_REQUEST =
            Set.of("lang", "view", "bom", "exact", Pivot.PARAMETER, Pivot.DOWN, Pivot.ACROSS);

    /**
     * The query, without what is said of the request itself.
     *
     * @throws RequestProblem 400 where a parameter is there more than once
     */
    static Given of(MultiValueMap<String, String> query) {
        query.forEach((name, values) -> {
            if (values.size() > 1) {
                throw RequestProblem.badRequest("repeated-parameter", name, values.size())
                        .with("parameter", name);
            }
        });
        Map<String, String> own = new HashMap<>(query.toSingleValueMap());
        own.keySet().removeAll(OF_THE_REQUEST);
        return new Given(own);
    }
}
