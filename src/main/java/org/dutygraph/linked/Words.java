package org.dutygraph.linked;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The vocabularies whose words are used, ours among them, which stands where the application does. */
final class Words {

    /** Where our vocabulary is explained. */
    static final String PATH = "/vocabulary";

    private static final List<Namespace> OF_OTHERS = List.of(
            DCAT.NS,
            new SimpleNamespace("dct", DCTERMS.NAMESPACE),
            ORG.NS,
            PROV.NS,
            RDF.NS,
            RDFS.NS,
            SKOS.NS,
            VOID.NS,
            XSD.NS);

    private final String site;
    private final Map<String, Namespace> byPrefix = new LinkedHashMap<>();

    /** @param site where the application is found, without a slash at its end */
    Words(String site) {
        this.site = site;
        OF_OTHERS.forEach(namespace -> byPrefix.put(namespace.getPrefix(), namespace));
        byPrefix.put("dg", new SimpleNamespace("dg", site + PATH + "#"));
    }

    /** Where the application is found, without a slash at its end. */
    String site() {
        return site;
    }

    Collection<Namespace> namespaces() {
        return byPrefix.values();
    }

    /**
     * A word by its short name.
     *
     * @param name such as {@code dct:title}
     * @throws IllegalArgumentException where it is of no vocabulary that is used here
     */
    IRI word(String name) {
        int colon = name.indexOf(':');
        Namespace vocabulary = byPrefix.get(name.substring(0, Math.max(0, colon)));
        if (vocabulary == null) {
            throw new IllegalArgumentException("no vocabulary has " + name);
        }
        return Values.iri(vocabulary.getName(), name.substring(colon + 1));
    }

    IRI thing(Thing thing) {
        return Values.iri(site + "/" + thing.path());
    }

    /** A part of a thing that is a thing of its own, such as a line of a document. */
    IRI part(IRI whole, String part) {
        return Values.iri(whole.stringValue() + "#" + Thing.written(part));
    }
}
