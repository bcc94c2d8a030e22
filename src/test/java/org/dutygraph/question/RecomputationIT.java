package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What questions answer over HTTP is what comes out of the downloads by plain counting. */
@DutyGraphTest
class RecomputationIT {

    private static final Logger LOG = LoggerFactory.getLogger(RecomputationIT.class);

    @LocalServerPort
    private int port;

    @TestFactory
    List<DynamicTest> isWhatTheDownloadsSay() {
        Http http = new Http(port);
        List<Map<String, String>> duties =
                Http.csv(http.get("/api/download/duties.csv").body());
        List<Map<String, String>> assignments =
                Http.csv(http.get("/api/download/assignments.csv").body());
        List<DynamicTest> tests = new ArrayList<>();
        for (Check check : checks(duties, assignments)) {
            tests.add(DynamicTest.dynamicTest(check.address(), () -> compare(http, check)));
        }
        return tests;
    }

    private static void compare(Http http, Check check) {
        List<String> rows = Http.csv(
                        http.get("/api/questions/" + check.address()).body())
                .stream()
                .map(row -> check.columns().stream()
                        .map(column -> row.getOrDefault(column, "?"))
                        .collect(Collectors.joining("|")))
                .toList();
        LOG.info(
                "recomputed | {} | {} | {} | {}",
                check.address(),
                rows.size(),
                check.expected().size(),
                new TreeSet<>(rows).equals(check.expected()) ? "equal" : "DIFFERENT");

        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows)).isEqualTo(check.expected());
        assertThat(rows).isNotEmpty();
    }

    private static List<Check> checks(List<Map<String, String>> duties, List<Map<String, String>> assignments) {
        RecomputedDuties again = new RecomputedDuties(duties, assignments);
        RecomputedDepartments departments = new RecomputedDepartments(duties, assignments);
        List<String> counties = values(duties, "county");
        List<String> townships = values(duties, "township_code");
        List<String> commons = mostCommon(duties);
        Map<String, String> names = duties.stream()
                .collect(Collectors.toMap(
                        row -> row.get("township_code"), row -> row.get("township"), (one, same) -> one));
        List<Check> checks = new ArrayList<>(List.of(
                of("reclaimed-counts.csv", "county category duties", again.reclaimedCounts()),
                of("joint-duties.csv", "duty_id department_count", departments.jointDuties()),
                of("departments-by-load.csv", "department leads reclaims in_text", departments.departmentsByLoad()),
                of(
                        "departments-working-together.csv",
                        "function other duties",
                        departments.departmentsWorkingTogether()),
                of("departments-by-partners.csv", "function value duties", departments.departmentsByPartners()),
                of("departments-working-alone.csv", "department duties", departments.departmentsWorkingAlone()),
                of("departments-named-in-text.csv", "duty_id department", departments.departmentsNamedInText()),
                of("departments-without-text.csv", "duty_id department", departments.departmentsWithoutText()),
                of("reclaimed-by-several.csv", "duty_id department_count", departments.reclaimedBySeveral()),
                of(
                        "functions-by-part.csv",
                        "function part reclaiming_counties leading_counties reclaims leads",
                        departments.functionsByPart()),
                of("lost-and-gained.csv", "township_code function duties", departments.lostAndGained()),
                of("reclaimed-everywhere.csv", "common_duty_id counties", again.reclaimedEverywhere()),
                of("reclaimed-everywhere-but-here.csv", "common_duty_id county", again.reclaimedEverywhereButHere()),
                of("reclaimed-only-here.csv", "duty_id", again.reclaimedOnlyHere()),
                of("reclaimed-by-different-functions.csv", "duty_id", departments.reclaimedByDifferentFunctions()),
                of("categories-by-township.csv", "category township_code duties", again.categoriesByTownship()),
                of("shared-categories.csv", "category townships basic assisted reclaimed", again.sharedCategories()),
                of(
                        "townships-by-duties.csv?list=assisted",
                        "township_code value basic assisted reclaimed",
                        again.ranked(Downloaded.Duty::township, "assisted")),
                of(
                        "counties-by-duties.csv?list=reclaimed",
                        "county value basic assisted reclaimed",
                        again.ranked(Downloaded.Duty::county, "reclaimed")),
                of("list-sizes.csv", "township_code basic assisted reclaimed", again.listSizes()),
                of(
                        "common-duties-by-reach.csv",
                        "common_duty_id townships basic assisted reclaimed",
                        again.commonDutiesByReach()),
                of("local-specialities.csv", "duty_id", again.localSpecialities()),
                of("moved-duties.csv", "common_duty_id", again.movedDuties()),
                of("wording-differences.csv", "duty_id", again.wordingDifferences()),
                of("category-disagreement.csv", "common_duty_id category", again.categoryDisagreement()),
                of(
                        "township-similarity.csv",
                        "township_code other_township_code shared union",
                        again.townshipSimilarity()),
                of(
                        "counties-dividing-alike.csv",
                        "county other_county common_duties same_division",
                        departments.countiesDividingAlike()),
                of("function-coverage.csv", "function county duties", departments.functionCoverage())));
        counties.forEach(county -> checks.add(of(
                "reclaimed-by-county.csv?county=" + Http.encoded(county), "duty_id", again.reclaimedByCounty(county))));
        counties.forEach(here -> counties.stream()
                .filter(there -> !here.equals(there))
                .limit(2)
                .forEach(there -> checks.add(of(
                        "reclaimed-here-not-there.csv?county=" + Http.encoded(here) + "&other=" + Http.encoded(there),
                        "duty_id",
                        again.reclaimedHereNotThere(here, there)))));
        townships.forEach(township -> {
            checks.add(of("duties-of-township.csv?township=" + township, "duty_id", again.dutiesOfTownship(township)));
            checks.add(of(
                    "township-profile.csv?township=" + township,
                    "category basic assisted reclaimed",
                    again.townshipProfile(township)));
        });
        checks.add(of(
                "compare-townships.csv?township=" + townships.get(0) + "&other=" + townships.get(1),
                "relation common_duty_id",
                again.compareTownships(townships.get(0), townships.get(1))));
        departments.functions().stream().limit(3).forEach(function -> {
            String asked = ".csv?function=" + Http.encoded(function);
            checks.add(of("assisted-by-function" + asked, "duty_id", departments.assistedByFunction(function)));
            checks.add(of("division-of-function" + asked, "duty_id", departments.divisionOfFunction(function)));
            checks.add(of("what-changes-hands" + asked, "duty_id led_duty_id", departments.whatChangesHands(function)));
        });
        commons.stream().limit(3).forEach(common -> {
            checks.add(of(
                    "duty-across-townships.csv?common_duty=" + common, "duty_id", again.dutyAcrossTownships(common)));
            checks.add(of(
                    "division-of-duty.csv?common_duty=" + common,
                    "duty_id party",
                    departments.divisionOfDuty(common, names)));
        });
        return checks;
    }

    private static List<String> values(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).distinct().sorted().toList();
    }

    private static List<String> mostCommon(List<Map<String, String>> duties) {
        Map<String, Long> counts =
                duties.stream().collect(Collectors.groupingBy(row -> row.get("common_duty_id"), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.<String, Long>comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Check of(String address, String columns, Set<String> expected) {
        return new Check(address, List.of(columns.split(" ")), expected);
    }

    /** A question's address, the columns that tell its rows, and these rows. */
    private record Check(String address, List<String> columns, Set<String> expected) {}
}
