package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dutygraph.place.County;

/** Which department of a county, and which function, the name in a department column means. */
public final class DepartmentNames {

    private final FunctionCatalogue catalogue;
    private final FunctionNames names;
    private final Locality locality;

    public DepartmentNames(FunctionCatalogue catalogue, County county) {
        this(catalogue, county, "");
    }

    /** @param township the township's name without its level, which may stand in the names of branches; may be empty */
    DepartmentNames(FunctionCatalogue catalogue, County county, String township) {
        this.catalogue = catalogue;
        this.names = new FunctionNames(catalogue);
        this.locality = new Locality(county, township);
    }

    /**
     * The department that a name means.
     *
     * @param printed the name, such as 市民政局
     * @param known the functions that the same document names in full, among which a short name is looked up first
     */
    public DepartmentMention resolve(String printed, Set<String> known) {
        return resolve(printed, OfficeName.parse(printed, locality), known);
    }

    /** The same for a name that leaves this county's name out; the reason says nothing of what the name does not have. */
    public DepartmentMention resolveHere(String name, Set<String> known) {
        return resolve(name, OfficeName.ofCounty(name, locality), known);
    }

    private DepartmentMention resolve(String printed, OfficeName name, Set<String> known) {
        Optional<Named> named =
                names.sure(name).or(() -> names.abbreviation(name, known)).or(() -> names.commonAbbreviation(name));
        if (named.isPresent()) {
            return mention(printed, name, named.get());
        }
        return new DepartmentMention(
                printed,
                new Department(placeCode(name.level()), name.body(), titleAt(name)),
                because(name, Reasons.of("unlisted")),
                names.proposal(name.body()));
    }

    private DepartmentMention mention(String printed, OfficeName name, Named named) {
        Department department = name.level() == Level.PREFECTURE || name.level() == Level.ABOVE
                ? new Department(placeCode(name.level()), named.function(), titleAt(name))
                : department(named.function());
        return new DepartmentMention(printed, department, because(name, named.reason()), Optional.empty());
    }

    private String placeCode(Level level) {
        return switch (level) {
            case PREFECTURE -> locality.county().prefecture().code();
            case ABOVE -> locality.county().prefecture().province().code();
            default -> locality.county().code();
        };
    }

    private String titleAt(OfficeName name) {
        return switch (name.level()) {
            case PREFECTURE -> locality.county().prefecture().name() + name.body();
            case ABOVE -> locality.county().prefecture().province().name() + name.body();
            default -> name.title();
        };
    }

    /** The county's office that has a function of the catalogue, or a class of departments. */
    Department department(String function) {
        String title = catalogue
                .find(function)
                .map(known -> known.titleIn(locality.county()))
                .orElse(locality.county().name() + function);
        return new Department(locality.county().code(), function, title);
    }

    /** The department that a name within a text means. */
    DepartmentMention mention(String printed, String function, String reason) {
        return new DepartmentMention(
                printed,
                department(function),
                reason.isEmpty() ? Reasons.of("own-name.without-place") : reason,
                Optional.empty());
    }

    private static String because(OfficeName name, String reason) {
        List<String> reasons = new ArrayList<>(name.removed());
        if (!reason.isEmpty()) {
            reasons.add(reason);
        }
        return reasons.isEmpty() ? Reasons.of("own-name") : String.join(Reasons.of("separator"), reasons);
    }

    Locality locality() {
        return locality;
    }

    FunctionNames names() {
        return names;
    }

    FunctionCatalogue catalogue() {
        return catalogue;
    }
}
