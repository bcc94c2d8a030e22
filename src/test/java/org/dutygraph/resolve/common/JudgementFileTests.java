package org.dutygraph.resolve.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.common.JudgementProblem.Rule;
import org.dutygraph.resolve.wording.Cases;
import org.dutygraph.resolve.wording.DutyFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementFileTests {

    private static final List<DutyFacts> DUTIES = List.of(
            Cases.duty("100000001", ListKind.ASSISTED, 1, "机电井管理", ""),
            Cases.duty("100000001", ListKind.ASSISTED, 2, "文明养犬管理工作", ""),
            Cases.duty("100000002", ListKind.ASSISTED, 1, "机电井管理工作", ""),
            Cases.duty("100000002", ListKind.ASSISTED, 2, "流浪犬、猫的控制和处置", ""));

    @TempDir
    private Path folder;

    @Test
    void decisionsWinOverScores() throws IOException {
        JudgementFile file = read(
                "different,100000001-assisted-1,100000002-assisted-1,甲,两口井",
                "same,100000001-assisted-2,100000002-assisted-2,甲,同为犬只管理");
        assertThat(file.problems()).isEmpty();
        Resolution resolution = CommonDuties.resolve(DUTIES, Register.EMPTY, file.judgements());
        assertThat(resolution.commonDuties())
                .extracting(common -> common.members().stream()
                        .map(member -> member.duty().toString())
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("100000001-assisted-1"),
                        List.of("100000002-assisted-1"),
                        List.of("100000001-assisted-2", "100000002-assisted-2"));
    }

    @Test
    void aDecisionToJoinTwoRegisteredMattersRedirectsTheYounger() throws IOException {
        Resolution before = CommonDuties.resolve(DUTIES, Register.EMPTY, List.of());
        JudgementFile file = read("same,100000001-assisted-2,100000002-assisted-2,甲,同为犬只管理");
        Resolution after = CommonDuties.resolve(DUTIES, before.register(), file.judgements());
        assertThat(after.redirects()).hasSize(1);
        String retired = after.redirects().keySet().iterator().next();
        assertThat(before.commonDuties()).extracting(CommonDuty::id).contains(retired);
        assertThat(after.commonDuties())
                .extracting(CommonDuty::id)
                .doesNotContain(retired)
                .contains(after.redirects().get(retired));
    }

    @Test
    void aDecisionThatOthersForbidIsNamed() throws IOException {
        JudgementFile file = read(
                "same,100000001-assisted-1,100000002-assisted-1,甲,同",
                "same,100000002-assisted-1,100000001-assisted-2,乙,不可能");
        Resolution resolution = CommonDuties.resolve(DUTIES, Register.EMPTY, file.judgements());
        assertThat(resolution.unfulfilled()).extracting(Judgement::line).containsExactly(3);
        assertThat(resolution.commonDuties())
                .flatExtracting(CommonDuty::members)
                .extracting(CommonDuty.Membership::reason)
                .contains("人工判定为同一事项（甲）：同");
    }

    /** What a person has joined is in no doubt; what came along with it is there for that, and not for its score. */
    @Test
    void whatAPersonHasJoinedHasNoScore() throws IOException {
        JudgementFile file = read("same,100000001-assisted-1,100000002-assisted-2,甲,同");
        List<DutyFacts> more = new ArrayList<>(DUTIES);
        more.add(Cases.duty("100000003", ListKind.ASSISTED, 1, "机电井管理", ""));
        more.add(Cases.duty("100000004", ListKind.ASSISTED, 1, "流浪犬、猫的控制和处置", ""));

        List<Doubt> doubts =
                CommonDuties.resolve(more, Register.EMPTY, file.judgements()).doubts();

        assertThat(doubts).allSatisfy(doubt -> assertThat(doubt.reason()).doesNotContain("相似度 0.00"));
        assertThat(doubts)
                .filteredOn(Doubt::same)
                .extracting(Doubt::score, Doubt::reason)
                .contains(tuple(null, Reasons.of("doubt.same.decided")));
        assertThat(doubts).filteredOn(Doubt::same).noneMatch(doubt -> List.of(
                        doubt.a().toString(), doubt.b().toString())
                .containsAll(List.of("100000001-assisted-1", "100000002-assisted-2")));
    }

    @Test
    void linesThatDoNotCountAreNamed() throws IOException {
        JudgementFile file = read(
                "same,100000001-assisted-1,100000002-assisted-1,甲,同",
                "different,100000002-assisted-1,100000001-assisted-1,乙,异",
                "perhaps,100000001-assisted-1,100000002-assisted-1,甲,",
                "same,100000001-assisted-1,第三条,甲,",
                "same,100000001-assisted-1,100000009-assisted-1,甲,",
                "same,100000001-assisted-1,100000001-assisted-1,甲,",
                "same,100000001-assisted-1,100000001-assisted-2,甲,",
                "same,100000001-assisted-1",
                "# a comment");
        assertThat(file.judgements()).hasSize(1);
        assertThat(file.problems())
                .extracting(JudgementProblem::line, JudgementProblem::rule)
                .containsExactly(
                        tuple(3, Rule.CONTRADICTION),
                        tuple(4, Rule.DECISION),
                        tuple(5, Rule.KEY),
                        tuple(6, Rule.UNKNOWN_DUTY),
                        tuple(7, Rule.ONE_DUTY),
                        tuple(8, Rule.ONE_LIST),
                        tuple(9, Rule.FIELDS));
    }

    @Test
    void noFileIsNoDecision() throws IOException {
        assertThat(JudgementFile.read(folder.resolve("none.csv"), List.of()).judgements())
                .isEmpty();
    }

    private JudgementFile read(String... lines) throws IOException {
        Path file = folder.resolve("judgements.csv");
        Files.writeString(file, "decision,a,b,author,reason\n" + String.join("\n", lines) + "\n");
        return JudgementFile.read(file, DUTIES.stream().map(DutyFacts::key).toList());
    }
}
