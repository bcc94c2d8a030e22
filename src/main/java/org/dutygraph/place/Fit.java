package org.dutygraph.place;

/** How well a printed name fits a place, the best first. */
enum Fit {
    /** 昌吉回族自治州 */
    OFFICIAL(0),
    /** 昌吉州, 克州, 木垒县: short, but with its level or by agreement */
    USUAL(1),
    /** 昌吉: might as well be another place of the name */
    BARE(2),
    /** 沙湾县 for 沙湾市: the name from before or after a change of level */
    OTHER_LEVEL(3),
    /** 蓟县 for 蓟州区: a name that it had until some year */
    FORMER(3);

    private final int cost;

    Fit(int cost) {
        this.cost = cost;
    }

    int cost() {
        return cost;
    }
}
