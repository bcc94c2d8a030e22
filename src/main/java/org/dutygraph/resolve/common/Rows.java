package org.dutygraph.resolve.common;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyKey;

/** Duties by their place in the order of their keys. */
final class Rows {

    private static final List<ListKind> LISTS = List.of(ListKind.values());

    private final String[] townships;
    private final int[] slots;
    private final int[] numbers;
    private final int[] occurrences;
    private final int[] said;

    private Rows(String[] townships, int[] slots, int[] numbers, int[] occurrences, int[] said) {
        this.townships = townships;
        this.slots = slots;
        this.numbers = numbers;
        this.occurrences = occurrences;
        this.said = said;
    }

    /** One list of one township as a number; those of one township follow each other. */
    static int slot(int township, ListKind list) {
        return township * LISTS.size() + LISTS.indexOf(list);
    }

    /** The first list of the township that a list belongs to. */
    static int firstSlot(int slot) {
        return slot - slot % LISTS.size();
    }

    /** The first list of the next township. */
    static int endOfSlots(int slot) {
        return firstSlot(slot) + LISTS.size();
    }

    static Rows sorted(Map<String, Integer> codes, int[] slots, int[] numbers, int[] occurrences, int[] said) {
        String[] townships = codes.keySet().stream().sorted().toArray(String[]::new);
        int[] places = new int[townships.length];
        for (int i = 0; i < townships.length; i++) {
            places[codes.getOrDefault(townships[i], 0)] = i;
        }
        int[] placed = Arrays.stream(slots)
                .map(slot -> slot(places[slot / LISTS.size()], LISTS.get(slot % LISTS.size())))
                .toArray();
        int[] order = order(placed, numbers, occurrences);
        return new Rows(
                townships, pick(placed, order), pick(numbers, order), pick(occurrences, order), pick(said, order));
    }

    int size() {
        return said.length;
    }

    /** The list that a duty stands in, see {@link #slot(int, ListKind)}. */
    int slot(int row) {
        return slots[row];
    }

    /** The place of what a duty says among the sayings. */
    int said(int row) {
        return said[row];
    }

    DutyKey key(int row) {
        return new DutyKey(
                townships[slots[row] / LISTS.size()],
                LISTS.get(slots[row] % LISTS.size()),
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
            Arrays.sort(
                    list,
                    Comparator.comparingInt((Integer row) -> numbers[row]).thenComparingInt(row -> occurrences[row]));
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
