package org.dutygraph.resolve.common;

import java.util.AbstractList;

/** The members of a common duty, each made when it is asked for: what is kept is three numbers each, and each reason once. */
final class Members extends AbstractList<CommonDuty.Membership> {

    private final Rows rows;
    private final int[] members;
    private final double[] scores;
    private final String[] reasons;

    Members(Rows rows, int[] members, double[] scores, String[] reasons) {
        this.rows = rows;
        this.members = members;
        this.scores = scores;
        this.reasons = reasons;
    }

    @Override
    public CommonDuty.Membership get(int index) {
        return new CommonDuty.Membership(rows.key(members[index]), scores[index], reasons[index]);
    }

    @Override
    public int size() {
        return members.length;
    }
}
