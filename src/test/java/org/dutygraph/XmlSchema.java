package org.dutygraph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds XML to a schema. */
public final class XmlSchema {

    private static final int ENOUGH = 20;

    private final javax.xml.validation.Schema schema;

    private XmlSchema(URL url) {
        try {
            schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(url);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema of GraphML with its attributes. */
    public static XmlSchema graphMl() {
        return new XmlSchema(resource("/graphml.xsd"));
    }

    /** The schema of the part of GEXF 1.3 that is written. */
    public static XmlSchema gexf() {
        return new XmlSchema(resource("/schemas/gexf-1.3.xsd"));
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(XmlSchema.class.getResource(path), path);
    }

    /** What is wrong with a document; empty where nothing is. */
    public List<String> problems(byte[] document) {
        List<String> problems = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collecting(problems));
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException e) {
            problems.add(e.toString());
        }
        return problems.subList(0, Math.min(ENOUGH, problems.size()));
    }

    record Collecting(List<String> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            problems.add(problem.toString());
        }

        @Override
        public void error(SAXParseException problem) {
            problems.add(problem.toString());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            problems.add(problem.toString());
        }
    }
}
