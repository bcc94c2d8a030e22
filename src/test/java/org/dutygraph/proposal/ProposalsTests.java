package org.dutygraph.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.dutygraph.web.RequestProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;

class ProposalsTests {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasReportedAndWhatBecameOfIt() {
        Proposals proposals = new Proposals(folder);
        add(proposals, "数字不对");
        add(proposals, "两行\n“引号”");
        proposals.decide(1, Proposal.State.DECLINED, "原文如此", "李梅");

        List<Proposal> again = new Proposals(folder).all();
        assertThat(again).extracting(Proposal::id).containsExactly(1, 2);
        assertThat(again).extracting(Proposal::state).containsExactly(Proposal.State.DECLINED, Proposal.State.OPEN);
        assertThat(again.get(0).answer()).isEqualTo("原文如此");
        assertThat(again.get(0).by()).isEqualTo("李梅");
        assertThat(again.get(1).report().wrong()).isEqualTo("两行\n“引号”");
        assertThat(proposals.decide(3, Proposal.State.ACCEPTED, "", "admin")).isEmpty();
    }

    @Test
    void losesNothingButALineThatACrashHasCutShort() throws IOException {
        Proposals proposals = new Proposals(folder);
        add(proposals, "一");
        Files.writeString(folder.resolve("proposals.jsonl"), "\n{\"id\":2,\"at\":\"20", StandardOpenOption.APPEND);
        add(proposals, "三");

        assertThat(proposals.all()).extracting(each -> each.report().wrong()).containsExactly("一", "三");
    }

    @Test
    void takesNoMoreThanAnybodyReads() {
        Proposals proposals = new Proposals(folder);
        IntStream.range(0, 1_000).forEach(i -> add(proposals, "第" + i));

        assertThatThrownBy(() -> add(proposals, "再一条"))
                .isInstanceOfSatisfying(RequestProblem.class, problem -> assertThat(problem.getStatusCode())
                        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        proposals.decide(7, Proposal.State.DECLINED, "", "admin");
        assertThat(add(proposals, "再一条").id()).isEqualTo(1_001);
    }

    @Test
    void letsEachVisitorReportSoManyAnHour() {
        ReportLimit limit = new ReportLimit(2);
        limit.count("192.0.2.1");
        limit.count("192.0.2.1");

        assertThatThrownBy(() -> limit.count("192.0.2.1"))
                .isInstanceOfSatisfying(RequestProblem.class, problem -> assertThat(problem.getStatusCode())
                        .isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
        limit.count("192.0.2.2");
    }

    private static Proposal add(Proposals proposals, String wrong) {
        Report report = new Report("Duty:1", 3L, wrong, "", "", "", "");
        return proposals.add(id -> new Proposal(
                id, "2026-11-28T12:00:00Z", report, "事项", "a.txt", "v", "http://x", Proposal.State.OPEN, "", null));
    }
}
