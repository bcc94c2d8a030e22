package org.dutygraph.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriUtils;

/**
 * A thing and its nearest neighbours, drawn as a wheel: the thing in the middle, the neighbours around it, clockwise from
 * the top, each line as wide as the neighbour is near. Lengths are in units of the drawing, which is {@value #WIDTH} by
 * {@value #HEIGHT}.
 */
public record Neighbourhood(List<Spoke> spokes) {

    /** How wide the drawing is. */
    public static final int WIDTH = 760;
    /** How high the drawing is. */
    public static final int HEIGHT = 400;

    private static final int MOST = 12;
    private static final int RADIUS_ACROSS = 190;
    private static final int RADIUS_DOWN = 155;
    private static final int GAP = 12;
    private static final double WIDEST = 7;

    /** The wheel of these neighbours, nearest first; those beyond {@value #MOST} are left out. */
    public static Neighbourhood of(List<Neighbour> neighbours) {
        List<Neighbour> shown = neighbours.stream().limit(MOST).toList();
        long most = shown.stream().mapToLong(Neighbour::weight).max().orElse(1);
        List<Spoke> spokes = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            spokes.add(spoke(shown.get(i), 2 * Math.PI * i / shown.size(), most));
        }
        return new Neighbourhood(spokes);
    }

    /** Whether all are equally near, so that a picture shows no more than their names do. */
    public boolean isEven() {
        return spokes.stream()
                        .mapToLong(spoke -> spoke.neighbour().weight())
                        .distinct()
                        .count()
                <= 1;
    }

    private static Spoke spoke(Neighbour neighbour, double angle, long most) {
        double across = Math.sin(angle);
        double x = WIDTH / 2.0 + RADIUS_ACROSS * across;
        double y = HEIGHT / 2.0 - RADIUS_DOWN * Math.cos(angle);
        boolean upright = Math.abs(across) < 0.1;
        String anchor = upright ? "middle" : across > 0 ? "start" : "end";
        double textX = upright ? x : x + Math.signum(across) * GAP;
        double textY = upright ? y - Math.cos(angle) * GAP * 1.7 + GAP / 2.5 : y + GAP / 2.5;
        return new Spoke(
                neighbour, (int) x, (int) y, anchor, (int) textX, (int) textY, 1 + WIDEST * neighbour.weight() / most);
    }

    /**
     * A neighbour.
     *
     * @param path its page
     * @param weight how near it is: how many duties it shares
     */
    public record Neighbour(String name, String path, long weight) {

        /** The neighbour whose page is in a folder, such as {@code departments}, under its key. */
        public static Neighbour at(String folder, String key, String name, long weight) {
            return new Neighbour(
                    name, "/" + folder + "/" + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8), weight);
        }
    }

    /** Where a neighbour is drawn, where its name begins or ends, and how wide its line is. */
    public record Spoke(Neighbour neighbour, int x, int y, String anchor, int textX, int textY, double width) {}
}
