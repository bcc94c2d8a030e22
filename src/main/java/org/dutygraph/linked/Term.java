package org.dutygraph.linked;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * A word of our vocabulary as its page explains it.
 *
 * @param name the part of its address after the {@code #}
 * @param title in the language of the page
 * @param about the same
 * @param of whose property it is; empty where it is none
 * @param takes what its values are; empty where it is no property
 */
record Term(String name, String title, String about, String of, String takes) {

    /** All words of a type, in the order in which they are written down. */
    static List<Term> all(Model vocabulary, IRI type, String language) {
        return vocabulary.filter(null, null, type).subjects().stream()
                .filter(IRI.class::isInstance)
                .map(IRI.class::cast)
                .map(word -> of(vocabulary, word, language))
                .toList();
    }

    private static Term of(Model vocabulary, IRI word, String language) {
        return new Term(
                word.getLocalName(),
                said(vocabulary, word, RDFS.LABEL, language),
                said(vocabulary, word, RDFS.COMMENT, language),
                name(vocabulary, word, RDFS.DOMAIN),
                name(vocabulary, word, RDFS.RANGE));
    }

    private static String said(Model vocabulary, IRI word, IRI property, String language) {
        return Models.objectLiterals(vocabulary.filter(word, property, null)).stream()
                .filter(literal ->
                        literal.getLanguage().filter(language::equals).isPresent())
                .map(Literal::getLabel)
                .findFirst()
                .orElse("");
    }

    private static String name(Model vocabulary, IRI word, IRI property) {
        Optional<IRI> named = Models.objectIRI(vocabulary.filter(word, property, null));
        return named.map(iri ->
                        iri.getNamespace().equals(SKOS.NAMESPACE) ? "skos:" + iri.getLocalName() : iri.getLocalName())
                .orElse("");
    }
}
