package org.dutygraph.commonduty;

import java.util.List;
import org.dutygraph.text.Wording;

/** A member with its wording in pieces, those marked that the common duty's name does not have. */
record WordedMember(Member member, List<Wording.Piece> wording) {

    static WordedMember of(CommonDutyProfile common, Member member) {
        return new WordedMember(member, Wording.against(common.label(), member.name()));
    }
}
