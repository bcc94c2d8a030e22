package org.dutygraph.corpus;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one county words what all have: its own synonyms, names of offices, order of enumerations and fillers. */
final class Dialect {

    private static final double OTHER_WORD = 0.25;
    private static final double OTHER_OFFICE = 0.3;
    private static final double SHORT_OFFICE = 0.4;
    private static final double OTHER_ORDER = 0.25;
    private static final double OTHER_FILLER = 0.2;
    private static final double MERGED_ITEMS = 0.1;
    private static final double SPLIT_ITEM = 0.05;

    private static final Pattern FILLER = Pattern.compile("^(?:做好|负责|组织)(?=.{6})");

    private final long seed;
    private final String county;
    private final List<NamedCsvRecord> words;
    /** The name that this county's office of a function has, and the one by which its texts call it. */
    private final Map<String, String> offices = new HashMap<>();

    private final Map<String, String> shortOffices = new HashMap<>();

    Dialect(long seed, String county) {
        this.seed = seed;
        this.county = county;
        Dice dice = Dice.of(seed, "words", county);
        this.words = Tables.read("alternatives.csv").stream()
                .filter(word -> dice.falls(OTHER_WORD))
                .toList();
        for (NamedCsvRecord office : Tables.read("offices.csv")) {
            String usual = office.getField("function");
            String other = office.getField("other");
            String called = !other.isEmpty() && dice.falls(OTHER_OFFICE) ? other : usual;
            offices.put(usual, called);
            shortOffices.put(called, dice.falls(SHORT_OFFICE) ? office.getField("short") : called);
        }
    }

    String name(Matter matter) {
        Dice dice = Dice.of(seed, "name", county, matter.id());
        String worded = worded(matter.name());
        if (dice.falls(OTHER_FILLER)) {
            worded = otherFiller(worded, dice);
        }
        return dice.falls(OTHER_ORDER) ? otherOrder(worded, dice) : worded;
    }

    /** The items, some of them said in one or in two. */
    List<String> items(Matter matter, String cell, List<String> usual) {
        Dice dice = Dice.of(seed, cell, county, matter.id());
        List<String> items = new ArrayList<>();
        for (String item : usual) {
            String worded = worded(item);
            int comma = worded.indexOf('，');
            if (!items.isEmpty() && dice.falls(MERGED_ITEMS)) {
                items.set(items.size() - 1, items.get(items.size() - 1) + "，" + worded);
            } else if (comma > 6 && comma < worded.length() - 7 && dice.falls(SPLIT_ITEM)) {
                items.add(worded.substring(0, comma));
                items.add(worded.substring(comma + 1));
            } else {
                items.add(worded);
            }
        }
        return items;
    }

    String way(Matter matter) {
        return worded(matter.way());
    }

    /** The full name of a department as this county has it. */
    String department(String usual) {
        for (Map.Entry<String, String> office : offices.entrySet()) {
            if (usual.endsWith("}" + office.getKey())) {
                return usual.replace(office.getKey(), office.getValue());
            }
        }
        return usual;
    }

    /** The department as the county's texts call it: by its level, some shortened. */
    String called(String department) {
        String plain = department.startsWith("{county}") ? "{level}" + department.substring(8) : department;
        String office = plain.substring(plain.indexOf('}') + 1);
        return plain.replace(office, shortOffices.getOrDefault(office, office));
    }

    private String worded(String text) {
        String worded = text;
        for (NamedCsvRecord word : words) {
            worded = worded.replace(word.getField("usual"), word.getField("other"));
        }
        for (Map.Entry<String, String> office : offices.entrySet()) {
            worded = worded.replace(
                    "}" + office.getKey(), "}" + shortOffices.getOrDefault(office.getValue(), office.getValue()));
        }
        return worded;
    }

    private static String otherFiller(String name, Dice dice) {
        Matcher filler = FILLER.matcher(name);
        if (filler.find()) {
            return filler.replaceFirst("");
        }
        if (name.endsWith("工作") && name.length() > 8) {
            return name.substring(0, name.length() - 2);
        }
        boolean mayTakeOne = !name.startsWith("对") || dice.falls(0.5);
        return mayTakeOne && !name.endsWith("处罚") && !name.contains("，") ? name + "工作" : name;
    }

    /** Clauses, or the inner members of an enumeration, in another order. */
    private static String otherOrder(String name, Dice dice) {
        List<String> clauses = new ArrayList<>(Arrays.asList(name.split("，", -1)));
        if (clauses.size() > 2) {
            int at = 1 + dice.below(clauses.size() - 2);
            Collections.swap(clauses, at, at + 1);
            return String.join("，", clauses);
        }
        List<String> members = new ArrayList<>(Arrays.asList(name.split("、", -1)));
        if (members.size() > 3 && !name.contains("（")) {
            int at = 1 + dice.below(members.size() - 3);
            Collections.swap(members, at, at + 1);
            return String.join("、", members);
        }
        return name;
    }
}
