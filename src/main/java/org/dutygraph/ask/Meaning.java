package org.dutygraph.ask;

/** The meaning of a text as the language model has it: a vector of the length 1. */
final class Meaning {

    private final double[] vector;

    Meaning(float[] vector) {
        double square = 0;
        for (float number : vector) {
            square += (double) number * number;
        }
        double length = Math.sqrt(square);
        this.vector = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            this.vector[i] = vector[i] / length;
        }
    }

    /** The cosine of the angle to another: 1 for the same meaning. */
    double likeness(Meaning other) {
        double product = 0;
        for (int i = 0; i < vector.length; i++) {
            product += vector[i] * other.vector[i];
        }
        return product;
    }
}
