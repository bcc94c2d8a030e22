package org.dutygraph.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.Gazetteer;

/** All matters of the country, and how likely a county has each on each of its lists. */
final class Pool {

    /** The national means of the lists published since 2025. */
    static final Map<ListKind, Double> MEANS =
            new EnumMap<>(Map.of(ListKind.BASIC, 117.0, ListKind.ASSISTED, 99.0, ListKind.RECLAIMED, 124.0));

    private static final double MOST = 0.96;
    private static final int ROUNDS = 12;

    private final List<Matter> matters;
    private final Map<String, Map<ListKind, Double>> chances = new HashMap<>();

    private Pool(List<Matter> matters) {
        this.matters = matters;
    }

    static Pool of(long seed, Path received, Gazetteer gazetteer) {
        List<Matter> matters =
                new ArrayList<>(ReceivedMatters.all(seed, received, gazetteer, InventedMatters.objects()));
        matters.addAll(InventedMatters.all(seed));
        matters.sort(Comparator.comparing(Matter::category));
        Pool pool = new Pool(matters);
        pool.weigh();
        return pool;
    }

    List<Matter> matters() {
        return matters;
    }

    /** How likely a county has the matter on this list. */
    double chance(Matter matter, ListKind list) {
        return Objects.requireNonNull(
                Objects.requireNonNull(chances.get(matter.id())).get(list));
    }

    private void weigh() {
        matters.forEach(matter -> chances.put(matter.id(), new EnumMap<>(ListKind.class)));
        weigh(ListKind.BASIC, Matter.Shares::basic);
        weigh(ListKind.ASSISTED, Matter.Shares::assisted);
        weigh(ListKind.RECLAIMED, Matter.Shares::reclaimed);
    }

    /** Scales the reaches so that the chances add up to the mean; none is ever certain. */
    private void weigh(ListKind list, ToDoubleFunction<Matter.Shares> share) {
        double mean = Objects.requireNonNull(MEANS.get(list));
        double scale = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double factor = scale;
            scale *= mean
                    / matters.stream()
                            .mapToDouble(matter -> chance(matter, share, factor))
                            .sum();
        }
        for (Matter matter : matters) {
            Objects.requireNonNull(chances.get(matter.id())).put(list, chance(matter, share, scale));
        }
    }

    private static double chance(Matter matter, ToDoubleFunction<Matter.Shares> share, double scale) {
        double part = share.applyAsDouble(matter.shares()) / matter.shares().sum();
        return part * Math.min(MOST, scale * matter.reach());
    }
}
