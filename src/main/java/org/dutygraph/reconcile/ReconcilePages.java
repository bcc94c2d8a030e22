package org.dutygraph.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A column of names, pasted, and what each means, as a page and as CSV; by address, or by form where it is long. */
@Controller
class ReconcilePages {

    private static final int MOST_NAMES = 1000;
    private static final int OTHERS = 4;
    private static final List<String> COLUMNS =
            List.of("given", "match", "type", "id", "name", "score", "why", "others", "address");

    private final Reconciling reconciling;
    private final Saying saying;
    private final Addresses addresses;

    ReconcilePages(Reconciling reconciling, Saying saying, Addresses addresses) {
        this.reconciling = reconciling;
        this.saying = saying;
        this.addresses = addresses;
    }

    /**
     * The page: the form alone where no name is given.
     *
     * @param names one name a line; a tab sets apart the county that it is of
     * @param type what they are names of; any type where it is empty
     * @param county the county they are all of, where a line does not name another
     */
    @RequestMapping(
            path = "/reconcile",
            method = {RequestMethod.GET, RequestMethod.POST})
    String reconcile(
            @RequestParam(defaultValue = "") String names,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String county,
            Model model) {
        model.addAttribute("names", names);
        model.addAttribute("type", type);
        model.addAttribute("county", county);
        model.addAttribute("types", EntityType.ids());
        model.addAttribute("service", addresses.site() + "/api/reconcile");
        if (!names.isBlank()) {
            List<Line> lines = lines(names, type, county);
            model.addAttribute("lines", lines);
            model.addAttribute("matches", lines.stream().filter(Line::match).count());
        }
        return "reconcile/reconcile";
    }

    /** The same as CSV for a spreadsheet. */
    @RequestMapping(
            path = "/reconcile.csv",
            method = {RequestMethod.GET, RequestMethod.POST})
    void csv(
            @RequestParam(defaultValue = "") String names,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String county,
            HttpServletResponse response)
            throws IOException {
        List<Line> lines = lines(names, type, county);
        CsvResponse.write(
                response,
                "reconciled.csv",
                CsvFor.EXCEL,
                COLUMNS,
                rows -> lines.forEach(line -> rows.accept(row(line))));
    }

    private List<Line> lines(String names, String type, String county) {
        List<String> given = names.lines().filter(line -> !line.isBlank()).toList();
        if (given.size() > MOST_NAMES) {
            throw RequestProblem.tooLarge("reconcile-names", given.size(), MOST_NAMES);
        }
        List<EntityType> types = EntityType.of(type).map(List::of).orElse(List.of());
        List<Candidates> found = reconciling.all(
                given.stream().map(line -> query(line, types, county)).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            lines.add(line(given.get(i), found.get(i)));
        }
        return lines;
    }

    private static ReconciliationQuery query(String line, List<EntityType> types, String county) {
        String[] cells = line.strip().split("\t", 2);
        String place = cells.length > 1 && !cells[1].isBlank() ? cells[1] : county;
        Hints hints = place.isBlank()
                ? Hints.NONE
                : new Hints(List.of(new Hints.Hint("county", List.of(place.replace('\t', ' ')))));
        return new ReconciliationQuery(cells[0], types, OTHERS + 1, hints);
    }

    private Line line(String given, Candidates candidates) {
        List<Shown> shown = candidates.found().stream()
                .map(found -> new Shown(
                        found.id().type().id(),
                        saying.type(found.id().type()).name(),
                        found.id().key(),
                        found.name(),
                        found.detail(),
                        Saying.rounded(found.score()),
                        saying.why(found),
                        found.id().type().page(found.id().key()),
                        found.id().toString()))
                .toList();
        return new Line(given.replace('\t', ' '), candidates.match(), shown);
    }

    private Map<String, Object> row(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("given", line.given());
        row.put("match", line.match() ? "yes" : "no");
        line.best().forEach(best -> {
            row.put("type", best.type());
            row.put("id", best.key());
            row.put("name", best.name());
            row.put("score", best.score());
            row.put("why", best.why());
            row.put("address", addresses.site() + best.page());
        });
        row.put(
                "others",
                line.others().stream()
                        .map(other -> other.name() + " " + other.key() + " " + other.score())
                        .collect(Collectors.joining("；")));
        return row;
    }

    /**
     * A name that was given, and what it may mean.
     *
     * @param match whether the first candidate is taken for what is meant
     */
    record Line(String given, boolean match, List<Shown> candidates) {

        /** The first candidate; empty where there is none. */
        public List<Shown> best() {
            return candidates.stream().limit(1).toList();
        }

        /** The others. */
        public List<Shown> others() {
            return candidates.stream().skip(1).toList();
        }
    }

    /** A candidate as it is shown. */
    record Shown(
            String type,
            String typeName,
            String key,
            String name,
            String detail,
            double score,
            String why,
            String page,
            String id) {

        /** The score as it is shown: 100, or 71.5. */
        public String getPoints() {
            return score == Math.rint(score) ? String.valueOf(Math.round(score)) : String.valueOf(score);
        }
    }
}
