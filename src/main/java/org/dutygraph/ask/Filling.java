package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.question.Parameter;
import org.dutygraph.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What of a text a question's parameters can take.
 *
 * @param given by the parameter's name, what it is given and how that is called
 * @param topic the parameter that takes what the text is about beyond names; null where none does
 * @param missing the required parameters for which the text has nothing
 * @param unused what the text names and the question has no use for
 * @param exact whether nothing was taken that could be meant otherwise
 */
record Filling(
        Map<String, Value> given,
        @Nullable Parameter topic,
        List<Parameter> missing,
        List<Mention> unused,
        boolean exact) {

    private static final Pattern NOT_AFTER = Pattern.compile(
            "^(?:的|乡镇|却|还|都|也|就|并|尚|这?一个县|一家)*(?:没|未)|^ (?:did|has|does|had)(?: not|n't)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:除了|除|只差|就差|还差|单差|\\b(?:not|except|except for|but|save|save for|apart from|other than|without))\\s*(?:in |by )?$",
            Pattern.CASE_INSENSITIVE);

    /** A prefecture rarely has more counties; a province has too many to offer each. */
    private static final int MOST_ELSEWHERE = 20;

    static Filling of(Profile profile, Reading reading, Names names) {
        return new Taking(profile, reading, names).filling();
    }

    /** The same with each other county that a name of a prefecture may mean, 昌吉州; none where it means one. */
    List<Filling> elsewhere() {
        return given.entrySet().stream()
                .flatMap(entry -> entry.getValue().others().map(other -> with(entry.getKey(), other)))
                .limit(MOST_ELSEWHERE)
                .filter(other -> other.given().values().stream()
                                .map(Value::value)
                                .distinct()
                                .count()
                        == other.given().size())
                .toList();
    }

    private Filling with(String parameter, Value value) {
        Map<String, Value> changed = new LinkedHashMap<>(given);
        changed.put(parameter, value);
        return new Filling(changed, topic, missing, unused, exact);
    }

    static boolean isOfTheContrary(Parameter parameter) {
        return beside(parameter).contains("neg");
    }

    static List<String> beside(Parameter parameter) {
        return List.of(String.valueOf(parameter.beside()).split("\\|"));
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /** What a parameter is given: the value, what people call it, and what of the text it was taken from. */
    record Value(String value, String label, @Nullable Mention from) {

        /** What else the name that it was taken from may mean. */
        Stream<Value> others() {
            return from == null || !from.is("county")
                    ? Stream.empty()
                    : from.others().stream().map(other -> new Value(other.value(), other.label(), from));
        }
    }

    /** Takes what the text names for one parameter after the other. */
    private static final class Taking {

        private final Profile profile;
        private final Reading reading;
        private final Names names;
        private final List<Mention> left;
        private final Map<String, Value> given = new LinkedHashMap<>();
        private boolean exact = true;

        Taking(Profile profile, Reading reading, Names names) {
            this.profile = profile;
            this.reading = reading;
            this.names = names;
            this.left = new ArrayList<>(reading.mentions());
            this.left.removeIf(mention -> mention.is(NamesOfPlaces.EVERYWHERE));
        }

        Filling filling() {
            Question question = profile.question();
            takeBothSides(question);
            question.parameters().stream()
                    .filter(parameter -> !given.containsKey(parameter.name()))
                    .forEach(this::takeNamed);
            question.parameters().stream()
                    .filter(parameter -> !given.containsKey(parameter.name()))
                    .forEach(this::takeImplied);
            Parameter topic = reading.topics().isEmpty()
                    ? null
                    : question.parameters().stream()
                            .filter(parameter -> Tokens.slot(parameter.type()).equals(Tokens.TOPIC))
                            .findFirst()
                            .orElse(null);
            List<Parameter> missing = question.parameters().stream()
                    .filter(parameter ->
                            parameter.required() && !given.containsKey(parameter.name()) && !parameter.equals(topic))
                    .toList();
            left.removeIf(this::isNamedTwice);
            if (profile.isAboutActs() && reading.mentions("act").size() > 1) {
                left.removeIf(mention -> mention.is("act"));
            }
            exact &= reading.mentions("function").stream().noneMatch(this::isOfficeOfNobody);
            return new Filling(given, topic, missing, left, exact);
        }

        /** 乌恰还在干的，玛纳斯收回了: of two places, each is what is said of it, whichever comes first. */
        private void takeBothSides(Question question) {
            List<Parameter> sides = question.parameters().stream()
                    .filter(parameter -> parameter.beside() != null)
                    .toList();
            if (sides.size() != 2) {
                return;
            }
            List<Mention> named = left.stream()
                    .filter(mention -> mention.is(sides.get(0).type()))
                    .toList();
            Sides both = new Sides(reading, sides);
            if (named.size() == 1 && both.isSaidOfSecond(named.get(0))) {
                take(sides.get(1), named.get(0));
            }
            if (named.size() != 2) {
                return;
            }
            boolean inOrder = both.compared(named.get(0), named.get(1))
                    .orElseGet(() -> both.fit(named.get(0), named.get(1)) >= both.fit(named.get(1), named.get(0)));
            exact &= both.areTold(named.get(0));
            if (!inOrder) {
                take(sides.get(0), named.get(1));
                take(sides.get(1), named.get(0));
            }
        }

        private void takeNamed(Parameter parameter) {
            if (parameter.type().equals("actor")) {
                takeActor(parameter);
            } else if (parameter.type().equals("department-list")) {
                first("list")
                        .filter(mention -> reading.isSuperlative()
                                && !mention.named().value().equals("basic"))
                        .ifPresent(mention -> take(parameter, mention));
            } else if (!parameter.type().equals("list") || isOfOneList()) {
                first(parameter.type()).ifPresent(mention -> take(parameter, mention));
            }
        }

        /** Performed here, merely assisted there: of two lists that are said, none is the one that is asked for. */
        private boolean isOfOneList() {
            return Stream.concat(
                                    Implied.listsIn(reading.tokens()).stream(),
                                    reading.mentions("list").stream().map(mention -> Implied.concept(mention.named())))
                            .distinct()
                            .count()
                    < 2;
        }

        private Optional<Mention> first(String type) {
            return left.stream().filter(mention -> mention.is(type)).findFirst();
        }

        private void take(Parameter parameter, Mention mention) {
            put(parameter, mention.named(), mention);
            left.remove(mention);
            exact &= mention.exact() && (isContrary(mention) == isOfTheContrary(parameter) || isOneOfTwo(parameter));
        }

        /** Of two sides, which is which has been told already; a “not” that stands further off is of the other one. */
        private boolean isOneOfTwo(Parameter parameter) {
            return isOfTheContrary(parameter)
                    && profile.question().parameters().stream()
                                    .filter(other -> other.beside() != null)
                                    .count()
                            > 1;
        }

        /** 唯独乌恰没收: what is said of the place is that it did not. */
        private boolean isContrary(Mention mention) {
            return mention.is("county")
                    && (NOT_AFTER
                                    .matcher(reading.text().substring(mention.to()))
                                    .find()
                            || NOT_BEFORE
                                    .matcher(reading.text().substring(0, mention.from()))
                                    .find());
        }

        private void put(Parameter parameter, Named named, Mention from) {
            given.put(parameter.name(), new Value(named.value(), named.label(), from));
        }

        /** A department where its county stands right before it; else the function, or a township. */
        private void takeActor(Parameter parameter) {
            left.stream()
                    .filter(mention -> mention.is("function") || mention.is("township"))
                    .findFirst()
                    .ifPresent(mention -> {
                        Optional<Mention> county = left.stream()
                                .filter(other -> other.is("county")
                                        && mention.is("function")
                                        && reading.isRightBefore(other, mention))
                                .findFirst();
                        take(parameter, mention);
                        county.ifPresent(place -> {
                            given.put(
                                    parameter.name(),
                                    new Value(
                                            place.named().value() + "-"
                                                    + mention.named().value(),
                                            place.named().label()
                                                    + mention.named().label(),
                                            mention));
                            left.remove(place);
                        });
                    });
        }

        /** A township's county, a county's only township, and what words tell that name nothing. */
        private void takeImplied(Parameter parameter) {
            switch (parameter.type()) {
                case "county" -> takeCounty(parameter);
                case "township" -> takeTownship(parameter);
                default ->
                    new Implied(reading, profile, given.isEmpty())
                            .by(parameter)
                            .ifPresent(value -> given.put(parameter.name(), value));
            }
        }

        private void takeCounty(Parameter parameter) {
            Optional<Mention> ofDepartment = reading.mentions().stream()
                    .filter(mention -> mention.is("function") && mention.named().within() != null)
                    .findFirst();
            Optional<Mention> township =
                    left.stream().filter(mention -> mention.is("township")).findFirst();
            ofDepartment
                    .or(() -> township)
                    .ifPresent(mention -> names.county(mention.named().within()).ifPresent(county -> {
                        put(parameter, county, mention);
                        exact &= mention.is("function");
                        left.removeIf(other -> other.equals(mention));
                    }));
        }

        private void takeTownship(Parameter parameter) {
            first("county").ifPresent(county -> {
                List<Named> townships = names.townshipsOf(county.named().value());
                if (townships.size() == 1) {
                    put(parameter, townships.get(0), county);
                    left.remove(county);
                    exact = false;
                }
            });
        }

        /** 徐汇区公安局, where that county has no such office: no row can be of it. */
        private boolean isOfficeOfNobody(Mention function) {
            return given.values().stream().anyMatch(value -> function.equals(value.from()))
                    && reading.mentions("county").stream()
                            .filter(county -> reading.isRightBefore(county, function))
                            .anyMatch(county -> !names.hasOffice(county.named(), function.named()));
        }

        /** A county that only says where a township or department lies that was taken, or one that was taken already. */
        private boolean isNamedTwice(Mention mention) {
            return given.values().stream()
                    .map(Value::from)
                    .filter(from -> from != null)
                    .anyMatch(from -> from.named().isSameAs(mention.named())
                            || (mention.is("county")
                                    && mention.named()
                                            .value()
                                            .equals(from.named().within())));
        }
    }
}
