package org.dutygraph.sitemap;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes addresses as sitemaps.org wants them. */
final class Addresses {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Addresses() {}

    /** A document whose root has an element for each address. */
    static String xml(String root, String element, Stream<String> addresses) {
        List<String> all = addresses.toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (String address : all) {
                xml.writeStartElement(element);
                xml.writeStartElement("loc");
                xml.writeCharacters(address);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Addresses cannot be written", e);
        }
        return text.toString();
    }
}
