package org.dutygraph.reconcile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.place.County;
import org.dutygraph.resolve.department.DepartmentMention;
import org.dutygraph.resolve.department.DepartmentNames;
import org.dutygraph.resolve.department.FunctionKind;
import org.dutygraph.resolve.wording.Tables;

/** Which functions the name of an office may mean, by the rules of the import and by those for free spelling. */
final class FunctionNaming {

    /** What an office says of itself where it leaves its place out; 市场 is no place. */
    private static final Pattern OWN_PLACE = Pattern.compile("^(?:本|我|该)?(?:县|市(?!场)|区|旗|州|盟|地区|自治区|省)级?(?=..)");

    private static final Pattern BODY = Pattern.compile("^(?:人民政府|政府|党委|委)(?=\\p{IsHan}{3,})");

    /** 环保分局: the county's office of an authority above it. */
    private static final Pattern BRANCH = Pattern.compile("(?<=\\p{IsHan}{2})局?分局$");

    /** 公安机关, 人社部门: the authorities of a kind, whatever they are called. */
    private static final Pattern AUTHORITY = Pattern.compile("(?<=\\p{IsHan}{2})(?:主管部门|部门|机关|系统)$");

    /** What the rules of the import are sure of; only the very name is better. */
    private static final double RESOLVED = 96;

    private static final double LIKE_MEANT = 74;
    private static final double FORMER = 88;
    private static final double CORRESPONDING = 45;
    private static final double LEAST = 45;

    /** What offices were called before a reform. */
    private static final List<NamedCsvRecord> FORMER_NAMES = Tables.rows("/reconcile/former-names.csv");

    private final Known known;

    FunctionNaming(Known known) {
        this.known = known;
    }

    /**
     * The functions that a name without its place may mean, with how well each fits.
     *
     * @param name the name without its place, such as 人社局 or 县人社局
     * @param county whose office it is, or one of the counties whose it may be
     * @param among the functions that come into question
     */
    Map<String, Points> of(String name, County county, Set<String> among) {
        Map<String, Points> fitting = new LinkedHashMap<>();
        Set<String> forms = forms(name);
        Optional<DepartmentMention> meant = resolved(name, county, among);
        // 民宗局 is no slip for 民政局: it means another function, be it one that the graph lacks
        boolean slips = meant.isEmpty() && forms.stream().noneMatch(this::isKnown);
        for (String function : among) {
            for (String form : forms) {
                add(fitting, function, NameRule.best(form, function, slips && endAlike(form, function)));
            }
        }
        OptionalDouble rival = meant.isPresent() ? rival(fitting, forms, meant.get()) : OptionalDouble.empty();
        meant.ifPresent(mention -> addMeant(fitting, mention, among));
        rival.ifPresent(points -> doubted(fitting, meant.get().department().function(), points));
        FORMER_NAMES.stream()
                .filter(row -> forms.contains(row.getField("name")) && among.contains(row.getField("function")))
                .forEach(row -> add(
                        fitting,
                        row.getField("function"),
                        new Points(FORMER, Reason.of("former", row.getField("name"), row.getField("reason")))));
        return fitting;
    }

    /** 文体局 is short for two of the offices: how well the best of the others is abbreviated so; empty where there is none. */
    private static OptionalDouble rival(Map<String, Points> fitting, Set<String> forms, DepartmentMention meant) {
        String function = meant.department().function();
        return forms.contains(function)
                ? OptionalDouble.empty()
                : fitting.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(function))
                        .map(Map.Entry::getValue)
                        .filter(points -> points.reason().code().equals("abbreviation"))
                        .mapToDouble(Points::points)
                        .filter(points -> points >= Decision.GOOD)
                        .max();
    }

    /** What is meant by the rules of the import stays the first, and is no match beside one that may be meant as well. */
    private static void doubted(Map<String, Points> fitting, String function, double rival) {
        fitting.computeIfPresent(
                function,
                (name, points) -> new Points(Math.min(points.points(), rival + Decision.LEAD / 2), points.reason()));
    }

    /** What corresponds to the functions that a name means, where a county does not have these themselves. */
    Map<String, Points> corresponding(Map<String, Points> fitting, Set<String> among) {
        Map<String, Points> others = new LinkedHashMap<>();
        known.functions().stream()
                .filter(function -> fitting.containsKey(function.name()) && !among.contains(function.name()))
                .forEach(function -> function.correspondents().stream()
                        .filter(among::contains)
                        .forEach(other -> others.put(
                                other, new Points(CORRESPONDING, Reason.of("corresponding", other, function.name())))));
        return others;
    }

    /** The function that the rules of the import take the name for; where there is none of it, what is like it. */
    private static void addMeant(Map<String, Points> fitting, DepartmentMention mention, Set<String> among) {
        String meant = mention.department().function();
        Reason reason = Reason.of("resolved", mention.reason());
        if (among.contains(meant)) {
            add(fitting, meant, new Points(RESOLVED, reason));
            return;
        }
        for (String function : among) {
            Points points = NameRule.best(meant, function, false);
            add(
                    fitting,
                    function,
                    new Points(Math.min(points.points(), LIKE_MEANT), Reason.of("like-meant", meant, function)));
        }
    }

    /** 司法所 is no slip for 司法局: what kind of office it is, its last character says. */
    private static boolean endAlike(String form, String function) {
        return form.charAt(form.length() - 1) == function.charAt(function.length() - 1);
    }

    private static void add(Map<String, Points> fitting, String function, Points points) {
        if (points.points() >= LEAST) {
            fitting.merge(function, points, (one, other) -> other.isMoreThan(one) ? other : one);
        }
    }

    /** The name itself, and without what belongs to its place: 县委宣传部 is 宣传部. */
    private Set<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        String rest = withoutOwnPlace(name);
        forms.add(rest);
        forms.add(BODY.matcher(rest).replaceFirst(""));
        forms.add(BRANCH.matcher(rest).replaceFirst("局"));
        forms.add(AUTHORITY.matcher(rest).replaceFirst(""));
        return forms;
    }

    /** The word by which an office means its own place: 县 in 县人社局; empty where it has none. */
    Optional<String> ownPlace(String name) {
        Matcher own = OWN_PLACE.matcher(name);
        return own.find() && !beginsAFunction(name) ? Optional.of(own.group()) : Optional.empty();
    }

    /** 市监局 is 市场监督管理局, and nothing of a city's: the function's own name begins with the character. */
    private boolean beginsAFunction(String name) {
        return known.functionNames().stream()
                .filter(function -> function.charAt(0) == name.charAt(0))
                .anyMatch(function -> NameRule.best(name, function, false).points() >= Decision.GOOD);
    }

    private boolean isKnown(String form) {
        return known.functionNames().contains(form) || known.catalogue().kindOf(form) != FunctionKind.UNLISTED;
    }

    private Optional<DepartmentMention> resolved(String name, County county, Set<String> among) {
        DepartmentNames names = new DepartmentNames(known.catalogue(), county);
        List<DepartmentMention> mentions = Stream.of(name, withoutOwnPlace(name))
                .map(each -> names.resolveHere(each, among))
                .toList();
        Optional<DepartmentMention> here = mentions.stream()
                .filter(mention -> among.contains(mention.department().function()))
                .findFirst();
        return here.isPresent()
                ? here
                : mentions.stream()
                        .filter(mention ->
                                known.catalogue().kindOf(mention.department().function()) != FunctionKind.UNLISTED)
                        .findFirst();
    }

    private String withoutOwnPlace(String name) {
        return name.substring(ownPlace(name).map(String::length).orElse(0));
    }
}
