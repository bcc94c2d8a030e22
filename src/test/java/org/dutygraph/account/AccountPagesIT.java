package org.dutygraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.graph.AdministratorPassword;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An account from its first day to its last, on the page where accounts are kept. */
@DutyGraphTest
class AccountPagesIT {

    private static final String PAGE = "/administrator/accounts";

    @LocalServerPort
    private int port;

    @Autowired
    private AdministratorPassword password;

    private Http http;
    private String[] owner = {};

    @BeforeEach
    void connect() {
        http = new Http(port);
        owner = Http.administrator(password.value());
    }

    @Test
    void givesChangesAndTakesAway() {
        assertThat(http.get(PAGE, owner).body()).contains("还没有账户");
        String[] li = {"Authorization", Http.basic("李梅:long enough")};
        assertThat(judges(li)).isEqualTo(401);

        String before = found("version\" value=\"([0-9a-f]{16})");
        assertThat(form("/add", before, "name", "李梅", "role", "decide", "password", "long enough")
                        .statusCode())
                .isEqualTo(302);
        assertThat(http.get(PAGE, owner).body()).contains("李梅").doesNotContain("{bcrypt}");
        // who decides is heard, and told that the decision lacks everything
        assertThat(judges(li)).isEqualTo(400);
        HttpResponse<String> refused = http.get(PAGE, "Authorization", li[1], "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("这个账户不能这样做", "李梅", "<nav");
        assertThat(http.get("/administrator", li).body())
                .contains("/administrator/judgements", "以账户“李梅”的名义")
                .doesNotContain("/administrator/accounts");
        assertThat(http.get("/administrator/judgements", li).body())
                .contains("以账户“李梅”的名义", "name=\"reason\"")
                .doesNotContain("name=\"author\"");

        HttpResponse<String> late = form("/change", before, "name", "李梅", "role", "administer");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("李梅 (decide)");

        assertThat(form("/remove", "", "name", "李梅").statusCode()).isEqualTo(302);
        assertThat(judges(li)).isEqualTo(401);
    }

    @Test
    void takesNoFormOfAnotherSite() {
        assertThat(http.form(PAGE + "/remove", Map.of("name", "李梅"), owner).statusCode())
                .isEqualTo(403);
    }

    private int judges(String[] who) {
        return http.postJson("/api/judgements", Map.of(), who).statusCode();
    }

    private HttpResponse<String> form(String what, String version, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_csrf", found("_csrf\" value=\"([^\"]+)"));
        all.put("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return http.form(PAGE + what, all, owner);
    }

    private String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(http.get(PAGE, owner).body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
