package org.dutygraph.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor reports a mistake. */
@DutyGraphTest
class ReportPagesIT {

    private static final String DUTY = "Duty:652325105-reclaimed-1";

    @LocalServerPort
    private int port;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalPages pages;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void keepsWhatIsReportedWithItsPlaceAndVersionUntilItIsDecided() {
        HttpResponse<String> sent = send(token(), "部门写错了<script>alert(1)</script>");

        assertThat(sent.statusCode()).isEqualTo(302);
        Proposal kept = last();
        assertThat(kept.document()).isEqualTo("qitai-xidi-2025-07.txt");
        assertThat(kept.report().line()).isEqualTo(322L);
        assertThat(kept.version()).isNotBlank();
        assertThat(kept.address()).isEqualTo("http://127.0.0.1:" + port + "/duties/652325105-reclaimed-1");
        assertThat(http.get("/report/thanks?number=" + kept.id()).body()).contains("第 " + kept.id() + " 号");

        pages.decide(kept.id(), Proposal.State.DECLINED, "原文如此");
        assertThat(last().state()).isEqualTo(Proposal.State.DECLINED);
        assertThat(last().answer()).isEqualTo("原文如此");
    }

    @Test
    void takesNothingWithoutTheFormsTokenOrWordsOrOfWhatThereIsNot() {
        List<Proposal> before = proposals.all();

        assertThat(send("", "x").statusCode()).isEqualTo(403);
        assertThat(send(token(), " ").statusCode()).isEqualTo(400);
        assertThat(send(token(), "长".repeat(2001)).statusCode()).isEqualTo(400);
        assertThat(http.get("/report?about=Duty:1").statusCode()).isEqualTo(404);
        assertThat(http.get("/report?about=x").statusCode()).isEqualTo(404);
        assertThat(http.get("/administrator/proposals").statusCode()).isEqualTo(401);
        assertThat(http.get("/administrator/proposals/proposals.csv").statusCode())
                .isEqualTo(401);
        assertThat(proposals.all()).isEqualTo(before);
    }

    private Proposal last() {
        return proposals.all().get(proposals.all().size() - 1);
    }

    private String token() {
        return Jsoup.parse(http.get("/report?about=" + DUTY).body())
                .select("input[name=_csrf]")
                .attr("value");
    }

    private HttpResponse<String> send(String token, String wrong) {
        return http.form("/report", Map.of("_csrf", token, "about", DUTY, "line", "322", "wrong", wrong));
    }
}
