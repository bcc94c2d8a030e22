package org.dutygraph.duty;

import org.jspecify.annotations.Nullable;

/**
 * Another duty that is an instance of the same common duty.
 *
 * @param commonDuty the common duty's id
 * @param label the common duty's name
 * @param score how surely it is an instance, from 0 to 1
 * @param reason why it is one
 */
record Sibling(
        String commonDuty,
        String label,
        String id,
        String list,
        long number,
        String name,
        String township,
        String county,
        @Nullable Double score,
        @Nullable String reason) {}
