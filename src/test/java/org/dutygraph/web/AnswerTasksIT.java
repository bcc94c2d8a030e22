package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;

/** What people come to the questions for, done as they would do it. */
class AnswerTasksIT extends Tasks {

    @Test
    void asksAndTakesTheAnswerAway() throws IOException {
        click("各县收回了哪些事项");
        page.locator("#county").selectOption("沙湾市");
        page.locator("#category").selectOption("城乡建设");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();
        page.getByText("沙湾市收回了哪些“城乡建设”类事项？").first().waitFor();

        assertThat(page.url()).contains("county=", "category=");
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(13);
        assertThat(page.locator("#gbt").innerText()).contains("沙湾市收回了哪些“城乡建设”类事项？[DS/OL]");
        Download download = page.waitForDownload(() -> click("下载 CSV（Excel 可直接打开）"));
        assertThat(Http.csv(Files.readString(download.path()).substring(1))).hasSize(13);
    }

    /** Four steps: the card, two counties, the button. */
    @Test
    void findsWhatOneCountyHasReclaimedAndAnotherHasNot() {
        click("一个县收回了、另一个县没有");
        page.locator("#county").selectOption("玛纳斯县");
        page.locator("#other").selectOption("奇台县");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();

        page.getByText("玛纳斯县收回了、奇台县没有收回的有哪些事项？").first().waitFor();
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(13);
        Locator wages = page.locator("#rows tbody tr").filter(new Locator.FilterOptions().setHasText("农民工工资支付"));
        assertThat(wages.innerText()).containsSubsequence("仍在承担 基本履职", "奇台县西地镇 2025-07", "第97行");
        wages.getByRole(AriaRole.LINK, link("负责本镇劳动争议调解工作")).click();
        page.waitForURL(address -> address.contains("/duties/652325105-basic-"));
    }

    /** Three steps: the card, the matter, the button. */
    @Test
    void findsWhoWorksWithADepartmentAndWhatIsLeftToTheTownship() {
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("一起做，留给乡镇什么"))
                .first()
                .click();
        page.locator("#function").fill("公安局");
        page.getByLabel("什么事").fill("校园安全");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();

        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(5);
        assertThat(page.locator("#rows").textContent())
                .contains("玛纳斯县", "奇台县", "吉木萨尔县", "乌恰县", "沙湾市", "教育", "一起做的部门", "留给乡镇的")
                .contains("别处的同一事项写到");
    }

    /** Three steps from the first page: the county, the number in its category, the button that copies. */
    @Test
    void takesACitableTableOfOneCategoryOfACounty() {
        page.locator("main")
                .getByRole(AriaRole.LINK, link("沙湾市").setExact(true))
                .click();
        page.locator("#counts tr")
                .filter(new Locator.FilterOptions().setHasText("城乡建设"))
                .getByRole(AriaRole.LINK)
                .last()
                .click();

        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(13);
        assertThat(page.locator("#gbt").innerText()).contains("沙湾市收回了哪些“城乡建设”类事项？[DS/OL]", "数据版本");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.LINK, named("下载 Excel")))
                .isVisible();
    }

    /** Three clicks: the card, the county, the category; and one that leaves the county out again. */
    @Test
    void narrowsAnAnswerByWhatIsInIt() {
        click("各县收回了哪些事项");
        click("沙湾市 60");
        click("城乡建设 13");
        PlaywrightAssertions.assertThat(page.locator("#asked")).hasText("沙湾市收回了哪些“城乡建设”类事项？");
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(13);

        click("沙湾市");
        PlaywrightAssertions.assertThat(page.locator("#asked")).hasText("各县收回了哪些“城乡建设”类事项？");
    }

    @Test
    void showsALineWithItsDocumentAndLeadsThere() {
        navigate("/questions/reclaimed-by-county?county=654203");
        assertThat(page.locator("#rows thead").innerText()).contains("文件、行");
        assertThat(page.locator("#rows th")
                        .filter(new Locator.FilterOptions().setHasText("县（市、区）"))
                        .isVisible())
                .isFalse();
        click("沙湾市西戈壁镇 第357行");
        page.waitForURL(address -> address.endsWith("/documents/shawan-xigebi-undated.txt?line=357#L357"));
    }

    @Test
    void saysWhatIsPossibleWhereAValueIsUnknown() {
        click("各县收回了哪些事项");
        page.getByLabel("部门职能").fill("昆山局");
        page.getByRole(AriaRole.BUTTON, named("提问")).click();
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("部门职能", "昆山局", "公安局");

        navigate("/questions/reclaimed-by-county?county=昆山市");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("县（市、区）", "昆山市", "奇台县");
        assertThat(page.locator("#county option:checked").innerText()).isEqualTo("昆山市");
    }

    @Test
    void takesAShortFormThatOnlyOneNameHasAndSaysSo() {
        navigate("/questions/reclaimed-by-county?county=玛纳斯&function=民政");

        assertThat(page.locator(".note").allInnerTexts()).containsExactly("按“玛纳斯县”理解“玛纳斯”。", "按“民政局”理解“民政”。");
        assertThat(page.locator("#county option:checked").innerText()).isEqualTo("玛纳斯县");
        PlaywrightAssertions.assertThat(page.locator("#asked")).hasText("玛纳斯县民政局收回了哪些事项？");
    }

    @Test
    void sortsFiltersAndChoosesColumnsInTheAddress() throws IOException {
        navigate("/questions/duties-of-township?township=652325105");
        Locator rows = page.locator("#rows tbody tr");
        int all = rows.count();
        page.getByRole(AriaRole.SEARCHBOX, named("在表中筛选")).fill("高龄津贴");
        PlaywrightAssertions.assertThat(rows).not().hasCount(all);
        assertThat(rows.count()).isPositive().isLessThan(all);
        page.locator("#rows thead th a")
                .filter(new Locator.FilterOptions().setHasText("事项名称"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#rows th[aria-sort=ascending]"))
                .containsText("事项名称");
        page.getByText("选择列").click();
        page.getByRole(AriaRole.CHECKBOX, checkbox("事项编号")).click();
        PlaywrightAssertions.assertThat(page.locator("#rows thead")).containsText("事项编号");

        int shown = rows.count();
        String link = page.url();
        assertThat(link).contains("filter=", "sort=", "columns=");
        try (Page other = browser.withoutScripts()) {
            other.navigate(link);
            PlaywrightAssertions.assertThat(other.locator("#rows tbody tr")).hasCount(shown);
            PlaywrightAssertions.assertThat(other.locator("#rows thead")).containsText("事项编号");
        }
        Download file = page.waitForDownload(() -> click("下载 CSV（所示 " + shown + " 行）"));
        List<Map<String, String>> taken = Http.csv(Files.readString(file.path()).substring(1));
        assertThat(taken).hasSize(shown);
        assertThat(taken.get(0)).containsKey("duty_id");
        assertThat(page.locator("#gbt").innerText()).contains("243 行中的 " + shown + " 行", "filter=");
    }

    /** Choosing a facet leaves the page and the keyboard where they were. */
    @Test
    void keepsPlaceAndFocusWhereAFacetIsChosen() {
        navigate("/questions/reclaimed-by-county");
        page.evaluate("scrollTo(0, 200)");
        BoundingBox facet = page.getByRole(AriaRole.LINK, named("沙湾市 60")).boundingBox();
        page.mouse().click(facet.x + facet.width / 2, facet.y + facet.height / 2);

        PlaywrightAssertions.assertThat(page.locator("#asked")).hasText("沙湾市收回了哪些事项？");
        assertThat(page.title()).startsWith("沙湾市收回了哪些事项？");
        assertThat(page.evaluate("document.activeElement.textContent").toString())
                .contains("沙湾市");
        assertThat(page.evaluate("Math.round(scrollY)")).isEqualTo(200);
    }

    @Test
    void readsWhatIsStillBorneSideBySide() {
        navigate("/questions/still-borne?county=奇台县&elsewhere=other-counties");

        Locator card = page.locator(".borne")
                .filter(new Locator.FilterOptions().setHasText("医疗救助待遇审批"))
                .first();
        assertThat(card.locator(".was mark").allInnerTexts()).contains("医疗救助");
        assertThat(card.locator(".still mark").allInnerTexts()).contains("医疗救助");
        assertThat(card.locator(".still").innerText())
                .contains("乌恰县 乌恰镇", "第88行")
                .doesNotContain("奇台县");
    }

    @Test
    void looksAtAnAnswerAsItSuits() throws IOException {
        navigate("/questions/departments-working-together?county=奇台县");
        page.waitForFunction("() => document.querySelector('.stage').drawing?.nodes().length > 20");
        assertThat(page.evaluate("() => document.querySelector('.stage').drawing.edges('[weight >= 5]').length"))
                .isEqualTo(1);
        assertThat(Files.readString(picture("SVG").path())).contains("市场监督管理局");

        page.getByRole(AriaRole.NAVIGATION, navigation("查看方式"))
                .getByRole(AriaRole.LINK, link("条形图"))
                .click();
        page.locator(".chart canvas, .chart svg").first().waitFor();
        assertThat(Files.readString(picture("SVG").path()))
                .contains("同为事项的对应上级部门", "view=bar ", "</svg>")
                .containsPattern("公安局 · [^<]+局<|[^<]+局 · 公安局<")
                .doesNotContain("#__");
        page.getByRole(AriaRole.NAVIGATION, navigation("查看方式"))
                .getByRole(AriaRole.LINK, link("表格"))
                .click();
        page.waitForURL(address -> address.contains("view=table"));
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr").first()).containsText("公安局");
        PlaywrightAssertions.assertThat(page.locator(".stage, .chart")).hasCount(0);
    }

    @Test
    void takesAMatrixToASlide() throws IOException {
        navigate("/questions/categories-by-township");
        String categories =
                page.locator(".matrix tbody tr").first().locator("th").innerText();
        assertThat(Files.readString(picture("SVG").path())).contains(categories, "西地镇", "</svg>");
        byte[] dots = Files.readAllBytes(picture("PNG").path());
        assertThat(ImageIO.read(new ByteArrayInputStream(dots)).getWidth()).isEqualTo(3200);
    }

    @Test
    void looksAtTheCountiesOnAMapAndGoesToOneByTheKeyboard() throws IOException {
        navigate("/questions/county-map?measure=share-reclaimed");
        assertThat(page.locator("figure figcaption").innerText()).contains("不是地理位置", "不画边界");
        assertThat(Files.readString(picture("SVG").path()))
                .contains("收回的事项占全部事项的比例", "塔城地区", "沙湾市", "21.8%", "19.1%–21.8%", "</svg>");
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                Files.readAllBytes(picture("PNG").path())))
                        .getWidth())
                .isEqualTo(3200);

        page.locator(".tiles a")
                .filter(new Locator.FilterOptions().setHasText("沙湾市"))
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith("/counties/654203"));
    }

    @Test
    void followsMattersFromListToListAndGoesDownToWhatIsCounted() throws IOException {
        navigate("/questions/compare-townships?township=652325105&other=654203106&view=flow");
        page.locator(".chart canvas, .chart svg").first().waitFor();
        assertThat(page.locator("#flows tbody tr").first().innerText()).containsSubsequence("基本履职", "79");
        assertThat(Files.readString(picture("SVG").path())).contains("西地镇 · 基本履职", "西戈壁镇 · 上级收回", "</svg>");

        navigate("/questions/categories-by-township?view=multiples");
        PlaywrightAssertions.assertThat(page.locator(".multiple")).hasCount(5);
        assertThat(Files.readString(picture("SVG").path())).contains("西戈壁镇", "党的建设", "</svg>");

        navigate("/questions/categories-by-township");
        Locator first = page.locator(".matrix tbody tr").first().locator("td a").first();
        String counted = first.innerText();
        first.click();
        page.waitForURL(address -> address.contains("/questions/duties-of-township?category="));
        PlaywrightAssertions.assertThat(page.locator("#rows tbody tr")).hasCount(Integer.parseInt(counted));
    }

    private Download picture(String kind) {
        return page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named(kind)).click());
    }
}
