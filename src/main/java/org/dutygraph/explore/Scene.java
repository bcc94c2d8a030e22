package org.dutygraph.explore;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the graph to be drawn.
 *
 * @param cut whether there are more relationships than were asked for
 */
record Scene(List<Node> nodes, List<Edge> edges, boolean cut) {

    static Scene around(Node node, List<Neighbour> neighbours, boolean cut) {
        Stream<Node> others = neighbours.stream().map(Neighbour::node);
        return new Scene(
                Stream.concat(Stream.of(node), others).distinct().toList(),
                neighbours.stream()
                        .map(neighbour -> neighbour.edge(node.id()))
                        .distinct()
                        .toList(),
                cut);
    }

    /** Both, each node and relationship once. */
    Scene with(Scene other) {
        return new Scene(
                Stream.concat(nodes.stream(), other.nodes().stream()).distinct().toList(),
                Stream.concat(edges.stream(), other.edges().stream()).distinct().toList(),
                cut || other.cut());
    }

    static Scene along(List<Step> steps) {
        return new Scene(
                steps.stream()
                        .flatMap(step -> Stream.of(step.from(), step.to()))
                        .distinct()
                        .toList(),
                steps.stream()
                        .map(step -> new Edge(step.from().id(), step.to().id(), step.type()))
                        .toList(),
                false);
    }
}
