package org.dutygraph.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.County;
import org.dutygraph.place.Township;

/** One township's list: nearly all rows of its county's template, its own names in the places. */
record TownshipList(Township township, Layout layout, Map<ListKind, List<Row>> rows) {

    /** The share of the county's rows that a township has. */
    static final double KEPT = 0.97;

    private static final List<String> VILLAGES = List.of("东风村", "红星村", "新民村", "向阳村", "大桥村", "柳树沟村", "上河村", "团结村");

    static TownshipList of(long seed, Township township, CountyTemplate template) {
        Dice dice = Dice.of(seed, "township", township.code());
        UnaryOperator<String> names = names(township, dice.one(VILLAGES));
        Map<ListKind, List<Row>> rows = new EnumMap<>(ListKind.class);
        for (ListKind list : ListKind.values()) {
            rows.put(
                    list,
                    template.rows().stream()
                            .filter(row -> row.list() == list && dice.falls(KEPT))
                            .map(row -> row.with(names))
                            .map(row -> dice.falls(Slips.ROWS) ? Slips.in(row, dice) : row)
                            .toList());
        }
        return new TownshipList(township, template.layout(), rows);
    }

    List<Row> of(ListKind list) {
        return rows.getOrDefault(list, List.of());
    }

    String kind() {
        return township.name().endsWith("街道")
                ? "街道"
                : township.name().substring(township.name().length() - 1);
    }

    private static UnaryOperator<String> names(Township township, String village) {
        County county = township.county();
        String kind = new TownshipList(township, Layout.PLAIN, Map.of()).kind();
        String prefecture = county.prefecture()
                .shownName()
                .orElse(county.prefecture().province().name());
        return text -> text.indexOf('{') < 0
                ? text
                : text.replace("{county}", county.name())
                        .replace("{level}", county.levelWord())
                        .replace("{town}", township.shownName())
                        .replace("{kind}", kind)
                        .replace("{prefecture}", prefecture)
                        .replace("{village}", village);
    }
}
