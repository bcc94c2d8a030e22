package org.dutygraph.corpus;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.County;

/** The rows that the lists of a county's townships have in common, and the county's own layout. */
final class CountyTemplate {

    private static final double SPREAD = 0.13;
    private static final double DISCONTINUED = 0.01;
    private static final int MOST_SPECIALITIES = 4;

    private final long seed;
    private final County county;
    private final Dialect dialect;
    private final Layout layout;
    private final List<Row> rows = new ArrayList<>();
    private final Map<ListKind, Double> sizes = new EnumMap<>(ListKind.class);

    CountyTemplate(long seed, County county, Pool pool) {
        this.seed = seed;
        this.county = county;
        this.dialect = new Dialect(seed, county.code());
        this.layout = Layout.of(Dice.of(seed, "layout", county.code()));
        Dice dice = Dice.of(seed, "sizes", county.code());
        // the mean of the logarithmic spread is above 1
        Pool.MEANS.keySet().stream()
                .sorted()
                .forEach(list ->
                        sizes.put(list, dice.around(SPREAD) / Math.exp(SPREAD * SPREAD / 2) / TownshipList.KEPT));
        pool.matters().forEach(matter -> add(matter, pool));
        addSpecialities();
        rows.sort(Comparator.comparing(Row::list).thenComparing(Row::category));
    }

    List<Row> rows() {
        return rows;
    }

    Layout layout() {
        return layout;
    }

    /** The matter goes on one list or on none: what is reclaimed here may be assisted elsewhere. */
    private void add(Matter matter, Pool pool) {
        double share = Dice.of(seed, "has", county.code(), matter.id()).share();
        for (ListKind list : ListKind.values()) {
            double chance = pool.chance(matter, list) * Objects.requireNonNull(sizes.get(list));
            if (share < chance) {
                rows.add(row(matter, list));
                return;
            }
            share -= chance;
        }
    }

    private Row row(Matter matter, ListKind list) {
        List<String> departments =
                matter.departments().stream().map(dialect::department).toList();
        String name = dialect.name(matter);
        if (list == ListKind.BASIC) {
            return new Row(list, matter.id(), matter.category(), name, List.of(), List.of(), List.of(), "");
        }
        if (list == ListKind.ASSISTED) {
            List<String> township = dialect.items(matter, "township", matter.township());
            return new Row(list, matter.id(), matter.category(), name, departments, sections(matter), township, "");
        }
        boolean isDiscontinued =
                Dice.of(seed, "end", county.code(), matter.id()).falls(DISCONTINUED);
        return isDiscontinued
                ? new Row(list, matter.id(), matter.category(), name, List.of(), List.of(), List.of(), "不再开展此项工作")
                : new Row(
                        list,
                        matter.id(),
                        matter.category(),
                        name,
                        departments,
                        List.of(),
                        List.of(),
                        dialect.way(matter));
    }

    private List<Row.Section> sections(Matter matter) {
        List<String> items = dialect.items(matter, "superior", matter.superior());
        List<String> called = matter.departments().stream()
                .map(dialect::department)
                .map(dialect::called)
                .toList();
        if (called.size() < 2 || items.size() < called.size()) {
            return List.of(new Row.Section("", items));
        }
        List<Row.Section> sections = new ArrayList<>();
        int each = items.size() / called.size();
        for (int i = 0; i < called.size(); i++) {
            int end = i == called.size() - 1 ? items.size() : (i + 1) * each;
            sections.add(new Row.Section(called.get(i), items.subList(i * each, end)));
        }
        return sections;
    }

    private void addSpecialities() {
        Dice dice = Dice.of(seed, "specialities", county.code());
        List<NamedCsvRecord> patterns = Tables.read("specialities.csv");
        String product = dice.one(Tables.read("products.csv")).getField("product");
        int count = 1 + dice.below(MOST_SPECIALITIES);
        for (int i = 0; i < count; i++) {
            NamedCsvRecord pattern = patterns.get((i + dice.below(2)) % patterns.size());
            String id = "S-" + pattern.getField("pattern") + "-" + product;
            String name = pattern.getField("name").replace("{product}", product);
            if (rows.stream().noneMatch(row -> row.matter().equals(id))) {
                rows.add(new Row(ListKind.BASIC, id, "经济发展", name, List.of(), List.of(), List.of(), ""));
            }
        }
    }
}
