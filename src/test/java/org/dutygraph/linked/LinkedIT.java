package org.dutygraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Apache Jena, which has no part in writing them, reads the triples, compares them with the tables and holds them to the shapes. */
@DutyGraphTest
class LinkedIT {

    private static final String RECLAIMED = "Duty:652325105-reclaimed-1";
    private static final String DERIVED = "http://www.w3.org/ns/prov#wasDerivedFrom";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle,.ttl",
        "application/ld+json,.jsonld",
        "application/n-triples,.nt",
        "application/rdf+xml,.rdf",
        "'text/html;q=0.5, text/turtle;q=0.9',.ttl",
        "'text/turtle, */*',.ttl"
    })
    void whoWantsTriplesIsLedToThem(String accept, String ending) {
        HttpResponse<String> answer = http.get("/id/" + Http.encoded("Department:652325-公安局"), "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        String triples = answer.headers().firstValue("Location").orElseThrow();
        assertThat(triples).startsWith("/api/data/Department:652325-").endsWith(ending);
        assertThat(http.get(triples).statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
    }

    @ParameterizedTest
    @CsvSource({"text/html", "*/*", "'text/html, application/rdf+xml;q=0.9'", "image/png"})
    void whoWantsAPageIsLedToThat(String accept) {
        HttpResponse<String> answer = http.get("/id/County:652325", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/counties/652325");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/nothing,404",
        "/id/Nothing:1,404",
        "/id/Duty:,404",
        "/api/data/Duty:1.ttl,404",
        "/api/data/Duty.ttl,404",
        "/api/data/x,404"
    })
    void whatIsNotThereIsSaidToBeMissing(String address, int status) {
        assertThat(http.get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void everyWayOfWritingSaysTheSame() {
        Model turtle = read(RECLAIMED + ".ttl", Lang.TURTLE);
        assertThat(turtle.size()).isGreaterThan(10);
        assertThat(read(RECLAIMED + ".jsonld", Lang.JSONLD11).isIsomorphicWith(turtle))
                .isTrue();
        assertThat(read(RECLAIMED + ".nt", Lang.NTRIPLES).isIsomorphicWith(turtle))
                .isTrue();
        assertThat(read(RECLAIMED + ".rdf", Lang.RDFXML).isIsomorphicWith(turtle))
                .isTrue();
    }

    /** The row that the first question of the README prints. */
    @Test
    void aDutyLeadsToItsLine() {
        Model said = read(RECLAIMED + ".ttl", Lang.TURTLE);
        Resource duty = said.getResource(site() + "/id/" + RECLAIMED);
        assertThat(duty.getProperty(RDFS.label).getLiteral().getLexicalForm()).isEqualTo("对违规领取高龄津贴的追缴");
        assertThat(duty.getProperty(RDFS.label).getLanguage()).isEqualTo("zh");
        Resource line = duty.getProperty(said.createProperty(DERIVED)).getResource();
        assertThat(line.getProperty(own(said, "lineNumber")).getInt()).isEqualTo(322);
        assertThat(line.getProperty(DCTerms.isPartOf).getResource().getURI())
                .isEqualTo(site() + "/id/Document:qitai-xidi-2025-07.txt");
    }

    @Test
    void theWholeHasWhatTheTablesHaveAndFitsTheShapes() throws IOException {
        Model whole = whole();
        assertThat(things(whole, "Duty")).isEqualTo(keys("duties", "duty_id", "Duty:"));
        assertThat(things(whole, "Department")).hasSameSizeAs(keys("departments", "department_id", ""));
        assertThat(things(whole, "CommonDuty")).isEqualTo(keys("common-duties", "common_duty_id", "CommonDuty:"));
        assertThat(whole.listSubjectsWithProperty(RDF.type, own(whole, "StillBorne"))
                        .toList())
                .isNotEmpty();

        ValidationReport report = ShaclValidator.get().validate(shapes(), whole.getGraph());
        assertThat(report.getEntries()).isEmpty();
        assertThat(report.conforms()).isTrue();
    }

    /** Else the shapes would fit anything. */
    @Test
    void whatIsTakenAwayIsMissed() throws IOException {
        Model whole = whole();
        Resource duty = whole.getResource(site() + "/id/" + RECLAIMED);
        Resource line = duty.getProperty(whole.createProperty(DERIVED)).getResource();
        Map<Statement, Resource> taken = Map.of(
                duty.getProperty(RDFS.label), duty,
                duty.getProperty(whole.createProperty(DERIVED)), duty,
                line.getProperty(own(whole, "lineNumber")), line,
                whole.listStatements(null, own(whole, "relievedOf"), duty).next(), duty);
        taken.forEach((statement, missing) -> {
            assertThat(fits(whole, missing)).isTrue();
            whole.remove(statement);
            assertThat(fits(whole, missing)).as("%s", statement).isFalse();
            whole.add(statement);
        });
    }

    private boolean fits(Model model, Resource thing) {
        return ShaclValidator.get()
                .validate(shapes(), model.getGraph(), thing.asNode())
                .conforms();
    }

    @Test
    void everyWordIsExplainedAndEveryExplainedWordIsUsed() throws IOException {
        Model vocabulary = ModelFactory.createDefaultModel();
        RDFDataMgr.read(vocabulary, bytes("/vocabulary.ttl"), Lang.TURTLE);
        Set<String> explained = vocabulary.listSubjectsWithProperty(RDFS.label).toList().stream()
                .map(Resource::getURI)
                .collect(Collectors.toSet());
        Set<String> used = whole().listStatements().toList().stream()
                .flatMap(statement -> Stream.of(statement.getPredicate(), statement.getObject()))
                .filter(RDFNode::isURIResource)
                .map(node -> node.asResource().getURI())
                .filter(address -> address.startsWith(site() + "/vocabulary#"))
                .collect(Collectors.toSet());
        used.remove(site() + "/vocabulary#");
        assertThat(explained).hasSizeGreaterThan(30).containsAll(used);
        // of these five lists no issuer is known
        explained.removeAll(used);
        assertThat(explained).isSubsetOf(Set.of(site() + "/vocabulary#issuer"));

        String page = http.get("/vocabulary").body();
        assertThat(used)
                .allSatisfy(word -> assertThat(page).contains("id=\"" + word.substring(word.indexOf('#') + 1) + "\""));
        assertThat(http.get("/vocabulary?lang=en").body()).contains("One numbered row of one list");
        assertThat(http.get("/vocabulary", "Accept", "text/turtle").body()).startsWith("@prefix");
    }

    @Test
    void theWholeIsDescribedWhereProgramsLook() {
        HttpResponse<String> answer = http.get("/.well-known/void");
        assertThat(answer.statusCode()).isEqualTo(303);
        Model said = ModelFactory.createDefaultModel();
        RDFDataMgr.read(said, bytes(answer.headers().firstValue("Location").orElseThrow()), Lang.TURTLE);
        Property dump = said.createProperty("http://rdfs.org/ns/void#dataDump");
        String address = said.listObjectsOfProperty(dump).next().asResource().getURI();
        assertThat(address).isEqualTo(site() + "/api/download/duty-graph.nt.gz");
        assertThat(http.get("/api/download").body()).contains("duty-graph.nt.gz");
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }

    private Property own(Model model, String name) {
        return model.createProperty(site() + "/vocabulary#", name);
    }

    private InputStream bytes(String path) {
        return new ByteArrayInputStream(http.bytes(path).body());
    }

    private Model read(String named, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, bytes("/api/data/" + named), lang);
        return model;
    }

    private Model whole() throws IOException {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = new GZIPInputStream(bytes("/api/download/duty-graph.nt.gz"))) {
            RDFDataMgr.read(model, in, Lang.NTRIPLES);
        }
        return model;
    }

    private Shapes shapes() {
        Model shapes = ModelFactory.createDefaultModel();
        RDFDataMgr.read(shapes, bytes("/vocabulary/shapes.ttl"), Lang.TURTLE);
        return Shapes.parse(shapes.getGraph());
    }

    private Set<String> things(Model model, String type) {
        return model.listSubjectsWithProperty(RDF.type, own(model, type)).toList().stream()
                .map(thing -> thing.getURI().substring((site() + "/id/").length()))
                .collect(Collectors.toSet());
    }

    private Set<String> keys(String table, String column, String before) {
        return Http.csv(http.get("/api/download/" + table + ".csv").body()).stream()
                .map(row -> before + row.get(column))
                .collect(Collectors.toSet());
    }
}
