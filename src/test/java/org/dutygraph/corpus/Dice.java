package org.dutygraph.corpus;

import java.util.List;
import java.util.Random;

/** Chance that depends on nothing but a seed and the names of what it is thrown for, so that the order of work is free. */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    static Dice of(long seed, String... what) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        for (String name : what) {
            mixed = (mixed ^ name.hashCode()) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(mixed);
    }

    /** Whether something of this probability happens. */
    boolean falls(double probability) {
        return random.nextDouble() < probability;
    }

    double share() {
        return random.nextDouble();
    }

    /** Around 1: two thirds of all within the spread. */
    double around(double spread) {
        return Math.exp(random.nextGaussian() * spread);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
