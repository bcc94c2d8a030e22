package org.dutygraph.resolve.common;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * Duties by their place in the order of their keys.
 *
 * @param townships the codes, in order
 * @param slots the list each stands in, see {@link #slot}
 * @param numbers the number of each
 * @param occurrences the occurrence of each
 * @param said the saying of each
 */
record Rows(String[] townships, int[] slots, int[] numbers, int[] occurrences, int[] said) {

    private static final ListKind[] LISTS = ListKind.values();

    /** One list of one township as a number; those of one township follow each other. */
    static int slot(int township, ListKind list) {
        return township * LISTS.length + list.ordinal();
    }

    /** The first list of the township that a list belongs to. */
    static int firstSlot(int slot) {
        return slot - slot % LISTS.length;
    }

    /** The first list of the next township. */
    static int endOfSlots(int slot) {
        return firstSlot(slot) + LISTS.length;
    }

    static Rows sorted(Map<String, Integer> codes, int[] slots, int[] numbers, int[] occurrences, int[] said) {
        String[] townships = codes.keySet().stream().sorted().toArray(String[]::new);
        int[] places = new int[townships.length];
        for (int i = 0; i < townships.length; i++) {
            places[codes.getOrDefault(townships[i], 0)] = i;
        }
        int[] placed = Arrays.stream(slots)
                .map(slot -> slot(places[slot / LISTS.length], LISTS[slot % LISTS.length]))
                .toArray();
        int[] order = order(placed, numbers, occurrences);
        return new Rows(
                townships, pick(placed, order), pick(numbers, order), pick(occurrences, order), pick(said, order));
    }

    int size() {
        return said.length;
    }

    DutyKey key(int row) {
        return new DutyKey(
                townships[slots[row] / LISTS.length],
                LISTS[slots[row] % LISTS.length],
                numbers[row],
                occurrences[row]);
    }

    /** The place of a duty; negative where there is none. */
    int row(DutyKey key) {
        int township = Arrays.binarySearch(townships, key.township());
        if (township < 0) {
            return -1;
        }
        int slot = slot(township, key.list());
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, slot, key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private int compare(int row, int slot, DutyKey key) {
        int bySlot = Integer.compare(slots[row], slot);
        int byNumber = bySlot != 0 ? bySlot : Integer.compare(numbers[row], key.number());
        return byNumber != 0 ? byNumber : Integer.compare(occurrences[row], key.occurrence());
    }

    private static int[] order(int[] slots, int[] numbers, int[] occurrences) {
        long[] bySlot = new long[slots.length];
        for (int i = 0; i < slots.length; i++) {
            bySlot[i] = (long) slots[i] << Integer.SIZE | i;
        }
        Arrays.parallelSort(bySlot);
        Integer[] list = new Integer[0];
        int[] order = new int[slots.length];
        for (int from = 0; from < order.length; from += list.length) {
            list = list(bySlot, from);
            Arrays.sort(list, Comparator.comparingInt((Integer row) -> numbers[row])
                    .thenComparingInt(row -> occurrences[row]));
            for (int i = 0; i < list.length; i++) {
                order[from + i] = list[i];
            }
        }
        return order;
    }

    /** The duties of the list that begins there. */
    private static Integer[] list(long[] bySlot, int from) {
        int end = from;
        while (end < bySlot.length && bySlot[end] >> Integer.SIZE == bySlot[from] >> Integer.SIZE) {
            end++;
        }
        return Arrays.stream(bySlot, from, end).mapToObj(row -> (int) row).toArray(Integer[]::new);
    }

    private static int[] pick(int[] values, int[] order) {
        return Arrays.stream(order).map(row -> values[row]).toArray();
    }
}
