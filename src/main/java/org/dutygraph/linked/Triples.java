package org.dutygraph.linked;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Turns rows of the statements of {@code cypher/linked/} into triples. */
final class Triples {

    private static final String KEY = "key";
    private static final String KIND = "kind";
    private static final String PART = "part";
    private static final String TYPES = "a";

    private final Words words;
    private final Consumer<Statement> taker;

    Triples(Words words, Consumer<Statement> taker) {
        this.words = words;
        this.taker = taker;
    }

    /** What a row says of a thing. */
    void of(Kind kind, Map<String, ?> row) {
        say(words.thing(new Thing(kind, String.valueOf(row.get(KEY)))), row);
    }

    private void say(IRI subject, Map<?, ?> said) {
        said.forEach((column, value) -> {
            String name = String.valueOf(column);
            if (name.equals(TYPES)) {
                each(value, type -> add(subject, RDF.TYPE, words.word(String.valueOf(type))));
            } else if (!name.equals(KEY) && !name.equals(KIND) && !name.equals(PART)) {
                Column of = Column.of(name);
                IRI property = words.word(of.property());
                each(value, one -> add(subject, property, value(subject, of, one)));
            }
        });
    }

    private static void each(@Nullable Object value, Consumer<Object> taker) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> each(one, taker));
        } else if (value != null && !value.equals("")) {
            taker.accept(value);
        }
    }

    private void add(IRI subject, IRI property, Value value) {
        taker.accept(Statements.statement(subject, property, value, null));
    }

    private Value value(IRI subject, Column column, Object value) {
        if (value instanceof Map<?, ?> thing) {
            return thing(subject, thing);
        }
        return switch (column.as()) {
            case "" -> Values.literal(value instanceof Long number ? BigInteger.valueOf(number) : value);
            case "url" -> Values.iri(Thing.address(String.valueOf(value)));
            case "curie" -> words.word(String.valueOf(value));
            default ->
                column.isLanguage()
                        ? Values.literal(String.valueOf(value), column.as())
                        : Values.literal(String.valueOf(value), words.word(column.as()));
        };
    }

    /** Another thing, or a part of this one or of another, of which more may be said. */
    private IRI thing(IRI subject, Map<?, ?> said) {
        Object kind = said.get(KIND);
        IRI whole = kind == null
                ? subject
                : words.thing(new Thing(Kind.of(String.valueOf(kind)).orElseThrow(), String.valueOf(said.get(KEY))));
        Object part = said.get(PART);
        if (part == null) {
            return whole;
        }
        IRI found = words.part(whole, String.valueOf(part));
        say(found, said);
        return found;
    }

    /**
     * What the name of a column says.
     *
     * @param property such as {@code dct:title}
     * @param as a language, a type, {@code url}, {@code curie}, or nothing
     */
    private record Column(String property, String as, boolean isLanguage) {

        private static Column of(String name) {
            int language = name.indexOf('@');
            if (language > 0) {
                return new Column(name.substring(0, language), name.substring(language + 1), true);
            }
            int type = name.indexOf("^^");
            return type < 0
                    ? new Column(name, "", false)
                    : new Column(name.substring(0, type), name.substring(type + 2), false);
        }
    }
}
