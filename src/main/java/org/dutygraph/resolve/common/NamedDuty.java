package org.dutygraph.resolve.common;

import java.util.List;
import java.util.Set;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * As much of a duty as it takes to tell which others are the same matter.
 *
 * @param key its key
 * @param name 事项名称, cleaned
 * @param places the names of its township and county, which say nothing about the matter
 * @param functions the functions of the departments that lead or receive it; empty for a basic duty
 */
public record NamedDuty(DutyKey key, String name, List<String> places, Set<String> functions) {

    public NamedDuty {
        places = List.copyOf(places);
        functions = Set.copyOf(functions);
    }

    /** The part of what is known of a duty that counts here. */
    public static NamedDuty of(DutyFacts duty) {
        return new NamedDuty(duty.key(), duty.name(), duty.places(), duty.functions());
    }
}
