package org.dutygraph.resolve.quality;

/** A whole clause of a duty's name, in which something is done, where nothing else in the two names differs. */
final class ClauseOfName {

    private ClauseOfName() {}

    static boolean isLost(Difference difference, String run, TwinPair pair, int count) {
        boolean atEnd =
                difference.to() == difference.one().length() && difference.run().startsWith("，");
        boolean atBeginning = difference.from() == 0 && difference.run().endsWith("，");
        return pair.one().cell() == CellKind.NAME
                && count == 1
                && (atEnd || atBeginning)
                && difference.run().indexOf('，') == difference.run().lastIndexOf('，')
                && Run.said(run).length() > 2
                && Run.acts(run)
                && !Narrowing.isGround(difference.run())
                && !pair.lacking(difference).says(run);
    }
}
