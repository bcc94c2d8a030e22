package org.dutygraph.reconcile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entity by its identifier, as a small page for a frame of another program. */
@Controller
@Tag(name = "reconcile")
class PreviewPages {

    /** The size of the frame, in pixels. */
    static final int WIDTH = 420;

    static final int HEIGHT = 300;

    private static final int VALUES = 5;

    private final Extending extending;
    private final Saying saying;

    PreviewPages(Extending extending, Saying saying) {
        this.extending = extending;
        this.saying = saying;
    }

    @GetMapping(
            value = {"/api/reconcile/preview", "/api/reconcile/draft/preview"},
            produces = "text/html;charset=UTF-8")
    @Operation(summary = "一个实体的小页面，供嵌入 / A small page of an entity, for embedding")
    String preview(@Parameter(example = "Department:652325-公安局") @RequestParam String id, Model model) {
        EntityId entity = entity(id);
        Extended known = extending.one(entity).orElseThrow(() -> RequestProblem.notFound("reconcile-entity", id));
        model.addAttribute("name", known.name());
        model.addAttribute("type", saying.type(entity.type()).name());
        model.addAttribute("page", entity.type().page(entity.key()));
        model.addAttribute("rows", rows(entity, known));
        return "reconcile/preview";
    }

    private List<Row> rows(EntityId entity, Extended known) {
        return Property.allOf(entity.type()).stream()
                .map(property -> Row.of(saying.property(property).name(), Extending.texts(known.of(property))))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private static EntityId entity(String id) {
        return EntityId.parse(id).orElseThrow(() -> RequestProblem.notFound("reconcile-entity", id));
    }

    /**
     * A property with its first values.
     *
     * @param cut whether it has more
     */
    record Row(String property, List<String> values, boolean cut) {

        private static Row of(String property, List<String> all) {
            return new Row(property, all.stream().limit(VALUES).toList(), all.size() > VALUES);
        }
    }
}
