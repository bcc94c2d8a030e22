package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which function the placeless name of an office means. */
final class FunctionNames {

    private static final Pattern STATE_OFFICE = Pattern.compile("国家(\\p{IsHan}+)总局(\\1局)");
    private static final int LONGEST_COMMON = 4;
    private static final Pattern OFFICE = Pattern.compile("(\\p{IsHan}{2,})办(?:公室)?");
    private static final Pattern ORGAN = Pattern.compile("(\\p{IsHan}{2,})机[构关]");

    private final FunctionCatalogue catalogue;

    FunctionNames(FunctionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a name means that rules or data are sure of, wherever it stands. */
    Optional<Named> sure(OfficeName name) {
        String body = name.body();
        if (catalogue.find(body).isPresent()) {
            return Optional.of(new Named(body, ""));
        }
        if (DepartmentClass.isClass(body)) {
            return Optional.of(new Named(body, Reasons.of("class")));
        }
        Optional<FunctionAlias> alias =
                catalogue.alias(name.committee() ? "党委" + body : body).or(() -> catalogue.alias(body));
        if (alias.isPresent()) {
            FunctionAlias found = alias.get();
            return Optional.of(
                    new Named(found.function(), Reasons.of("alias", body, found.function(), found.reason())));
        }
        return stateOffice(body).or(() -> ownOffice(body));
    }

    private static Optional<Named> stateOffice(String body) {
        if (!body.startsWith("国家")) {
            return Optional.empty();
        }
        Matcher state = STATE_OFFICE.matcher(body);
        return state.matches() ? Optional.of(new Named(state.group(2), Reasons.of("state-office"))) : Optional.empty();
    }

    /** 政协办公室, 人大办: the office of a body that is itself known by a short name. */
    private Optional<Named> ownOffice(String body) {
        if (!body.endsWith("办") && !body.endsWith("办公室")) {
            return Optional.empty();
        }
        Matcher office = OFFICE.matcher(body);
        return office.matches()
                ? catalogue
                        .alias(office.group(1))
                        .map(alias -> alias.function() + "办公室")
                        .filter(name -> catalogue.find(name).isPresent())
                        .map(name -> new Named(name, Reasons.of("equals", body, name)))
                : Optional.empty();
    }

    /** The function among these whose very name it is. */
    Optional<Named> exact(OfficeName name, Set<String> functions) {
        return functions.contains(name.body()) ? Optional.of(new Named(name.body(), "")) : Optional.empty();
    }

    /**
     * What a short name means among functions that the same document names: the one that begins like it, else the shortest.
     */
    Optional<Named> abbreviation(OfficeName name, Collection<String> functions) {
        return shortFor(name, functions, function -> true);
    }

    /**
     * What a short name means among all that offices commonly have. Only what cannot well be a body of its own: it begins
     * alike, and has few characters (人社局), or keeps a character of each word, so that no matter is left out (市场监管局).
     */
    Optional<Named> commonAbbreviation(OfficeName name) {
        String body = name.body();
        return shortFor(
                name,
                catalogue.names(),
                function -> Abbreviation.sameBeginning(body, function)
                        && (body.length() <= LONGEST_COMMON || Abbreviation.keepsEachWord(body, function)));
    }

    private Optional<Named> shortFor(OfficeName name, Collection<String> functions, Predicate<String> condition) {
        String body = name.body();
        List<String> fitting = new ArrayList<>();
        for (String function : functions) {
            if (Abbreviation.mayMean(body, function)
                    && !function.equals(body)
                    && !FusedNames.areIn(function)
                    && (!name.committee() || catalogue.kindOf(function) == FunctionKind.PARTY)
                    && condition.test(function)) {
                fitting.add(function);
            }
        }
        return fitting.stream()
                .min(Comparator.comparing((String function) -> !Abbreviation.sameBeginning(body, function))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .map(function -> new Named(function, Reasons.of("short", body, function)));
    }

    /**
     * What a name within a text means among the functions that a document names and all that offices commonly have. What
     * does not depend on the document is worked out once for each name.
     */
    Optional<Named> within(OfficeName name, Set<String> document) {
        FunctionCatalogue.Meanings common = catalogue.meanings(name, this);
        return exact(name, document)
                .or(common::sure)
                .or(common::organ)
                .or(() -> abbreviation(name, document))
                .or(() -> name.level() == Level.UNSAID ? Optional.empty() : common.abbreviation());
    }

    /** 公安机关, 消防救援机构: the organ that has a function, not named as the office it is. */
    Optional<Named> organ(OfficeName name) {
        if (!name.body().endsWith("构") && !name.body().endsWith("关")) {
            return Optional.empty();
        }
        Matcher organ = ORGAN.matcher(name.body());
        return organ.matches()
                ? catalogue
                        .find(organ.group(1) + "局")
                        .map(function -> new Named(function.name(), Reasons.of("equals", name.body(), function.name())))
                : Optional.empty();
    }

    /** The known function that comes nearest to an unknown name. */
    Optional<FunctionProposal> proposal(String body) {
        return catalogue.functions().stream()
                .map(function -> new FunctionProposal(
                        body, function.name(), Abbreviation.likeness(body, function.name()), Reasons.of("alike")))
                .filter(proposal -> proposal.score() >= 0.75)
                .max(Comparator.comparingDouble(FunctionProposal::score)
                        .thenComparing(FunctionProposal::function, Comparator.reverseOrder()));
    }
}
