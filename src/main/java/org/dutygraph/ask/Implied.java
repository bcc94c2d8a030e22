package org.dutygraph.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.question.Parameter;

/**
 * What the words of a text tell a parameter though they name no value: the list that a verb tells, a number, an order.
 *
 * @param nothingGiven whether the question has been given nothing yet
 */
record Implied(Reading reading, Profile profile, boolean nothingGiven) {

    private static final Map<String, String> LIST_CONCEPTS =
            Map.of("reclaim", "reclaimed", "assist", "assisted", "perform", "basic");
    /** What a department has townships do, and does not take from them. */
    private static final Pattern GIVES_WORK = Pattern.compile(
            "派的?(?:活|事|任务)|摊派|使唤|压给乡镇|(?:relies|rely) on townships|gives? townships", Pattern.CASE_INSENSITIVE);

    /** 本县还在做的; 不含本县 is of others. */
    private static final Pattern OWN =
            Pattern.compile("(?<![除含非离出不是])[本同自][己家一]?个?[县市区旗](?:里|内|的?乡镇)?(?:也|又|都|却)?[还仍依照]|\\bits own townships\\b");

    /** How far after “at least” the noun may stand that its number is of. */
    private static final int FAR = 18;

    private static final Map<String, String> UNITS = Map.of("county", "县", "department", "部门", "township", "乡镇");
    private static final Map<String, String> LABELS = Map.of(
            "basic", "基本履职",
            "assisted", "配合履职",
            "reclaimed", "上级部门收回",
            "basic-duties", "基本履职的事项数",
            "assisted-duties", "配合履职的事项数");

    /** The concepts of lists among the tokens of a text, 自己做 as well as 基本履职. */
    static List<String> listsIn(Set<String> tokens) {
        return LIST_CONCEPTS.keySet().stream()
                .filter(concept -> tokens.contains("=" + concept))
                .toList();
    }

    /** The concept that tells the list that is named. */
    static String concept(Named list) {
        return LIST_CONCEPTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(list.value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The value; empty where no word tells one. */
    Optional<Filling.Value> by(Parameter parameter) {
        return switch (parameter.type()) {
            case "list" -> list();
            case "department-list" -> listOfDepartments();
            case "function-part" -> where(isEverywhere(), "reclaims-everywhere", "每县都收回");
            case "elsewhere" ->
                where(OWN.matcher(reading.text()).find(), "own-county", "本县")
                        .or(() -> where(
                                reading.says("elsewhere")
                                        && reading.mentions("county").size() < 2,
                                "other-counties",
                                "别处（不含本县）"));
            case "integer" -> number(parameter);
            case "rank" -> where(reading.isSmallestFirst(), "smallest-first", "从少到多");
            case "alike" ->
                where(nothingGiven && (reading.says("most") || reading.text().contains("最")), "most", "最像");
            case "county-measure" -> measure(String.valueOf(parameter.usual()));
            default -> Optional.empty();
        };
    }

    private static Optional<Filling.Value> where(boolean said, String value, String label) {
        return said ? Optional.of(new Filling.Value(value, label, null)) : Optional.empty();
    }

    private static Optional<Filling.Value> labelled(String value) {
        return where(true, value, LABELS.getOrDefault(value, value));
    }

    /**
     * 西地镇收回了哪些: a verb that the question does not have of its own tells the list, or any where the question is to rank by
     * it; 配合还是收回 tells none.
     */
    private Optional<Filling.Value> list() {
        return onlyList()
                .filter(concept -> !profile.phrasings().get(0).tokens().contains("=" + concept) || isRanking())
                .flatMap(concept -> labelled(LIST_CONCEPTS.getOrDefault(concept, "")));
    }

    /**
     * Departments are counted by both of their lists but where they are to be ranked by one: who leads most, or gives townships most
     * to do, has townships assist; 牵头多少、收回多少 is of both.
     */
    private Optional<Filling.Value> listOfDepartments() {
        if (!isRanking()) {
            return Optional.empty();
        }
        if (reading.says("lead") || GIVES_WORK.matcher(reading.text()).find()) {
            return where(!reading.says("reclaim"), "assisted", "配合履职");
        }
        return list().filter(value -> !value.value().equals("basic"));
    }

    private boolean isRanking() {
        return profile.ranks() && reading.isSuperlative();
    }

    private Optional<String> onlyList() {
        List<String> said = listsIn(reading.tokens());
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** 每个县都收回了: of departments. */
    private boolean isEverywhere() {
        return reading.says("reclaim") && reading.says("county") && (reading.says("all") || reading.says("each"));
    }

    /** Of what there are at least so many, as parameters call it; empty where the text does not say. */
    private Optional<String> unitOfLeast() {
        return reading.pieces().stream()
                .filter(piece -> piece.from() >= reading.quantities().leastOf()
                        && piece.from() <= reading.quantities().leastOf() + FAR)
                .flatMap(piece -> Stream.ofNullable(piece.concept()))
                .filter(UNITS::containsKey)
                .findFirst()
                .map(UNITS::get);
    }

    /** At least three counties are no three departments. */
    private Optional<Filling.Value> number(Parameter parameter) {
        boolean ofAnother =
                unitOfLeast().stream().anyMatch(unit -> !parameter.zh().contains(unit));
        return reading.quantities().least().isEmpty() || ofAnother
                ? Optional.empty()
                : labelled(String.valueOf(reading.quantities().least().getAsInt()));
    }

    /** A map of what is on one list, where it is not the one that it shows anyway. */
    private Optional<Filling.Value> measure(String usual) {
        return onlyList()
                .map(concept -> LIST_CONCEPTS.get(concept) + "-duties")
                .filter(measure -> !measure.equals(usual))
                .flatMap(Implied::labelled);
    }
}
