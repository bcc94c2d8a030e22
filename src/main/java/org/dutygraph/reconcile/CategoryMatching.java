package org.dutygraph.reconcile;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Categories, by their names. */
@Component
@Order(5)
class CategoryMatching implements Matching {

    @Override
    public EntityType type() {
        return EntityType.CATEGORY;
    }

    @Override
    public List<Found> find(Asked asked) {
        String name = asked.plain().replaceFirst("(?:类别|事项|类)$", "");
        return asked.known().categories().stream()
                .map(category -> Found.of(
                        type(),
                        category.name(),
                        category.name(),
                        "",
                        NameRule.best(name, Plain.of(category.name()), true)))
                .filter(found -> found.score() > 0)
                .toList();
    }
}
