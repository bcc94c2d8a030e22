package org.dutygraph.home;

/** How much is loaded: nodes by kind, and duties by list. */
record Totals(
        long documents,
        long townships,
        long counties,
        long duties,
        long basic,
        long assisted,
        long reclaimed,
        long departments,
        long functions,
        long categories,
        long commonDuties) {}
