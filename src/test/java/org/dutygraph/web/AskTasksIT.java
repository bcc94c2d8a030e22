package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;

/** What people do who write down what they want to know. */
class AskTasksIT extends Tasks {

    @Test
    void asksInWordsAndTakesTheAnswerAway() throws IOException {
        page.locator("main input[name=q]").fill("沙湾市收回了哪些事项");
        page.getByRole(AriaRole.BUTTON, named("提问或搜索")).click();

        PlaywrightAssertions.assertThat(page.locator(".answered")).containsText("理解为：沙湾市收回了哪些事项？");
        PlaywrightAssertions.assertThat(page.locator("#preview tbody tr")).hasCount(5);
        Download download = page.waitForDownload(() -> click("下载 CSV（Excel 可直接打开）"));
        assertThat(Http.csv(Files.readString(download.path()).substring(1))).hasSize(60);
        click("看完整的答案");
        PlaywrightAssertions.assertThat(page.locator("#asked")).hasText("沙湾市收回了哪些事项？");
    }

    /** Three steps to a table that can be cited: the sentence, the button, the way to the whole answer, whose form is filled. */
    @Test
    void carriesWhatWasAskedIntoTheForm() {
        page.locator("main input[name=q]").fill("沙湾市收回了哪些城乡建设类事项");
        page.getByRole(AriaRole.BUTTON, named("提问或搜索")).click();
        click("看完整的答案");

        PlaywrightAssertions.assertThat(page.locator("#county")).hasValue("654203");
        PlaywrightAssertions.assertThat(page.locator("#category")).hasValue("城乡建设");
        assertThat(page.locator("#gbt").innerText()).contains("“城乡建设”", "shawan-xigebi-undated.txt");
    }

    @Test
    void offersWhatMayBeMeantWhereItIsNotSure() {
        navigate("/search?q=昆山市收回了哪些事项");

        PlaywrightAssertions.assertThat(page.locator(".answered")).containsText("不认识“昆山市”");
        assertThat(page.locator("#preview").count()).isZero();
        page.locator(".answered li a").first().waitFor();
    }
}
