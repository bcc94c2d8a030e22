package org.dutygraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Readers see no relationship type but by a name in their language. */
@DutyGraphTest
class RelationsIT {

    @Autowired
    private Graph graph;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyTypeHasAName(String language) {
        List<Relation> relations = graph.read("read/explore/relations", Map.of(), Relation.class);

        assertThat(relations)
                .extracting(Relation::type)
                .contains("PERFORMS", "ASSISTS", "RECLAIMED_BY")
                .allSatisfy(type -> assertThat(
                                messages.getMessage("relation." + type, null, "", Locale.forLanguageTag(language)))
                        .isNotBlank());
    }
}
