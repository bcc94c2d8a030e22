package org.dutygraph.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Search;
import org.dutygraph.web.DocumentNames;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The graph as a drawing to walk in, and, for those who cannot see it, as a table of each node's neighbours. */
@Controller
class ExplorePages {

    private static final int SHOWN = 300;
    private static final int MOST = 2000;
    /** Of so many departments of a function what each has is drawn, too, and so much of each at most. */
    private static final int FEW = 12;

    private static final int OF_EACH = 40;
    private static final List<String> OF_DEPARTMENTS = List.of("OF", "LEADS", "RECLAIMED_BY");

    private final Graph graph;
    private final DocumentNames documents;

    ExplorePages(Graph graph, DocumentNames documents) {
        this.graph = graph;
        this.documents = documents;
    }

    /**
     * The page.
     *
     * @param node where to begin; empty for the search box alone
     * @param find words to look for nodes by, for browsers without scripts
     */
    @GetMapping("/explore")
    String explore(
            @RequestParam(defaultValue = "") String node, @RequestParam(defaultValue = "") String find, Model model) {
        model.addAttribute("find", find);
        model.addAttribute("found", find.isBlank() ? List.of() : found(find));
        if (!node.isBlank()) {
            model.addAttribute("node", node(node));
            model.addAttribute("neighbours", neighbours(node, List.of(), null, SHOWN));
            model.addAttribute("shown", SHOWN);
            model.addAttribute("relations", graph.read("read/explore/relations", Map.of(), Relation.class));
        }
        return "explore/explore";
    }

    /**
     * A node with its neighbours, for the drawing. A name that several counties have for an office is drawn with what these offices
     * have: by itself it has nothing but them.
     */
    @GetMapping("/explore/scene")
    @ResponseBody
    Scene scene(
            @RequestParam String node,
            @RequestParam(defaultValue = "") List<String> types,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "400") int limit) {
        int most = Math.min(Math.max(1, limit), MOST);
        List<Neighbour> neighbours = neighbours(node, types, list, most + 1);
        boolean cut = neighbours.size() > most;
        Scene scene = Scene.around(node(node), cut ? neighbours.subList(0, most) : neighbours, cut);
        List<Node> departments = scene.nodes().stream()
                .filter(each -> each.kind().equals("Department"))
                .toList();
        if (!kind(node).equals("Function") || departments.size() > FEW || !types.isEmpty()) {
            return scene;
        }
        return departments.stream()
                .map(department -> ofDepartment(department, list))
                .reduce(scene, Scene::with);
    }

    private Scene ofDepartment(Node department, @Nullable String list) {
        List<Neighbour> neighbours = neighbours(department.id(), OF_DEPARTMENTS, list, OF_EACH + 1);
        boolean cut = neighbours.size() > OF_EACH;
        return Scene.around(department, cut ? neighbours.subList(0, OF_EACH) : neighbours, cut);
    }

    /** A shortest way between two nodes. */
    @GetMapping("/explore/path")
    @ResponseBody
    Scene path(@RequestParam String from, @RequestParam String to) {
        Map<String, String> asked =
                Map.of("fromKind", kind(from), "fromKey", key(from), "toKind", kind(to), "toKey", key(to));
        return Scene.along(graph.read("read/explore/path", asked, Step.class).stream()
                .map(step -> step.entitled(documents::title))
                .toList());
    }

    /** Nodes by their names. */
    @GetMapping("/explore/find")
    @ResponseBody
    List<FoundNode> find(@RequestParam String q) {
        return q.isBlank() ? List.of() : found(q);
    }

    private List<FoundNode> found(String text) {
        return graph.read(
                "read/explore/find", Map.of("text", text.strip(), "words", Search.allWords(text)), FoundNode.class);
    }

    private Node node(String id) {
        Map<String, String> asked = Map.of("kind", kind(id), "key", key(id));
        Optional<Node> node = graph.readOne("read/explore/node", asked, Node.class);
        return node.orElseThrow(() -> RequestProblem.notFound("no-such-node", id))
                .entitled(documents::title);
    }

    private List<Neighbour> neighbours(String id, List<String> types, @Nullable String list, int limit) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("kind", kind(id));
        asked.put("key", key(id));
        asked.put("types", types);
        asked.put("list", list == null || list.isBlank() ? null : list);
        asked.put("limit", limit);
        return graph.read("read/explore/neighbours", asked, Neighbour.class).stream()
                .map(neighbour -> neighbour.entitled(documents::title))
                .toList();
    }

    private static String kind(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? "" : id.substring(0, colon);
    }

    private static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
