package org.dutygraph.resolve.common;

import java.util.Arrays;

/** The few numbers of greatest value among many, the greatest first; of equal values the smaller number comes first. */
final class Best {

    private final int[] numbers;
    private final double[] values;
    private int size;

    Best(int most) {
        numbers = new int[most];
        values = new double[most];
    }

    void offer(int number, double value) {
        int at = size;
        while (at > 0 && (values[at - 1] < value || (values[at - 1] == value && numbers[at - 1] > number))) {
            at--;
        }
        if (at == numbers.length) {
            return;
        }
        int moved = Math.min(size, numbers.length - 1) - at;
        System.arraycopy(numbers, at, numbers, at + 1, moved);
        System.arraycopy(values, at, values, at + 1, moved);
        numbers[at] = number;
        values[at] = value;
        size = Math.min(size + 1, numbers.length);
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }
}
