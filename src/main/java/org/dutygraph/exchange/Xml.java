package org.dutygraph.exchange;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes XML element by element. The JDK's serializer for SAX events is used rather than its StAX writer, which loses line
 * breaks in attributes.
 */
final class Xml {

    /** What XML 1.0 cannot hold. */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final TransformerHandler out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(OutputStream stream) {
        try {
            SAXTransformerFactory factory = (SAXTransformerFactory) SAXTransformerFactory.newDefaultInstance();
            out = factory.newTransformerHandler();
            out.getTransformer().setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            out.getTransformer().setOutputProperty(OutputKeys.STANDALONE, "yes");
            out.setResult(new StreamResult(stream));
            out.startDocument();
        } catch (TransformerConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; attributes are name, value, name, value, and those without a value are left out. */
    Xml start(String name, @Nullable String... attributes) {
        AttributesImpl given = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                String attribute = String.valueOf(attributes[i]);
                given.addAttribute("", attribute, attribute, "CDATA", possible(value));
            }
        }
        write(() -> out.startElement("", name, name, given));
        open.push(name);
        return this;
    }

    Xml text(String text) {
        char[] characters = possible(text).toCharArray();
        write(() -> out.characters(characters, 0, characters.length));
        return this;
    }

    /** Closes the element that was opened last. */
    Xml end() {
        String name = open.pop();
        write(() -> out.endElement("", name, name));
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, @Nullable String... attributes) {
        return start(name, attributes).end();
    }

    /** Begins a new line, for people who look into the file. */
    Xml line() {
        return text("\n");
    }

    /** Closes all that is open. */
    void close() {
        while (!open.isEmpty()) {
            end();
        }
        write(out::endDocument);
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("\uFFFD");
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (SAXException e) {
            throw new GraphWriteException(e);
        }
    }

    /** A step that may fail as the stream does. */
    @FunctionalInterface
    private interface Step {
        void run() throws SAXException;
    }
}
