package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * All duties that are compared, to be filled one by one in any order, so that nobody need hold them all. A duty takes 16 bytes
 * here; what it says is kept once, about 1.5 KB for each distinct normal form and 200 bytes for each distinct name.
 */
public final class DutyRoll {

    private final Map<String, Integer> townships = new HashMap<>();
    private final Sayings sayings = new Sayings();
    private final IntArrayList slots = new IntArrayList();
    private final IntArrayList numbers = new IntArrayList();
    private final IntArrayList occurrences = new IntArrayList();
    private final IntArrayList said = new IntArrayList();

    /** The roll of these duties, no two of them with one key. */
    public static DutyRoll of(Collection<DutyFacts> duties) {
        DutyRoll roll = new DutyRoll();
        duties.forEach(duty -> roll.add(NamedDuty.of(duty)));
        return roll;
    }

    /** Adds a duty whose key none has that was added before. */
    public void add(NamedDuty duty) {
        DutyKey key = duty.key();
        int township = townships.computeIfAbsent(key.township(), code -> townships.size());
        slots.add(Rows.slot(township, key.list()));
        numbers.add(key.number());
        occurrences.add(key.occurrence());
        said.add(sayings.add(duty));
    }

    /** How many duties were added. */
    public int size() {
        return said.size();
    }

    /** The duties in the order of their keys. */
    Rows rows() {
        return Rows.sorted(
                townships, slots.toIntArray(), numbers.toIntArray(), occurrences.toIntArray(), said.toIntArray());
    }

    Sayings sayings() {
        return sayings;
    }
}
