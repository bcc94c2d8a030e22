package org.dutygraph.resolve.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The network of bodies that lead duties together. Betweenness as in Freeman, A Set of Measures of Centrality Based on
 * Betweenness (Sociometry 40, 1977); communities as in Traag, Waltman and van Eck, From Louvain to Leiden (Scientific
 * Reports 9, 2019), with modularity as their quality. The same links give the same answer in whatever order.
 */
public final class Cooperation {

    private static final int ITERATIONS = 50;

    private final List<Link> links;
    private final List<String> bodies;

    private Cooperation(Collection<Link> links) {
        this.links = links.stream()
                .sorted(Comparator.comparing(Link::one).thenComparing(Link::other))
                .toList();
        TreeSet<String> named = new TreeSet<>();
        links.forEach(link -> named.addAll(List.of(link.one(), link.other())));
        this.bodies = new ArrayList<>(named);
    }

    /** Every linked body's standing, in the order of their ids; each pair of bodies is linked once at most. */
    public static List<Standing> of(Collection<Link> links) {
        return links.isEmpty() ? List.of() : new Cooperation(links).standings();
    }

    /**
     * Every linked body's betweenness in the network of its own place: that of the bodies of the place and those that share duties
     * with them, so that what other places there are makes no difference.
     *
     * @param place tells a body's place by its id
     */
    public static SortedMap<String, Double> betweenness(Collection<Link> links, UnaryOperator<String> place) {
        Map<String, Set<String>> places = new HashMap<>();
        for (Link link : links) {
            for (String of : List.of(place.apply(link.one()), place.apply(link.other()))) {
                places.computeIfAbsent(link.one(), id -> new HashSet<>()).add(of);
                places.computeIfAbsent(link.other(), id -> new HashSet<>()).add(of);
            }
        }
        Map<String, List<Link>> networks = new TreeMap<>();
        for (Link link : links) {
            Set<String> ofBoth = new HashSet<>(places.getOrDefault(link.one(), Set.of()));
            ofBoth.retainAll(places.getOrDefault(link.other(), Set.of()));
            ofBoth.forEach(
                    of -> networks.computeIfAbsent(of, key -> new ArrayList<>()).add(link));
        }
        SortedMap<String, Double> all = new TreeMap<>();
        networks.forEach((of, network) -> new Cooperation(network).betweenness().forEach((body, share) -> {
            if (place.apply(body).equals(of)) {
                all.put(body, share);
            }
        }));
        return all;
    }

    private List<Standing> standings() {
        Map<String, Double> betweenness = betweenness();
        int[] communities = communities();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            String body = bodies.get(i);
            standings.add(new Standing(body, betweenness.getOrDefault(body, 0.0), communities[i] + 1));
        }
        return standings;
    }

    private Map<String, Double> betweenness() {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        bodies.forEach(graph::addVertex);
        links.forEach(link -> graph.addEdge(link.one(), link.other()));
        double pairs = Math.max(1, (bodies.size() - 1) * (bodies.size() - 2) / 2.0);
        Map<String, Double> shares = new HashMap<>();
        new BetweennessCentrality<>(graph).getScores().forEach((body, chains) -> shares.put(body, chains / pairs));
        return shares;
    }

    /** Modularity is the algorithm's quality with degrees as node weights and one over twice all weight as resolution. */
    private int[] communities() {
        LargeIntArray[] ends = {ends(Link::one), ends(Link::other)};
        double[] weights = links.stream().mapToDouble(Link::duties).toArray();
        Network network = new Network(bodies.size(), true, ends, new LargeDoubleArray(weights), false, true);
        double resolution = 1 / (2 * network.getTotalEdgeWeight());
        Clustering found = new LeidenAlgorithm(
                        resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(0))
                .findClustering(network);
        found.orderClustersByNNodes();
        return found.getClusters();
    }

    private LargeIntArray ends(Function<Link, String> end) {
        return new LargeIntArray(links.stream()
                .mapToInt(link -> Collections.binarySearch(bodies, end.apply(link)))
                .toArray());
    }
}
