package org.dutygraph;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds feeds to the grammar of the Atom format, RFC 4287, appendix B. */
public final class AtomGrammar {

    private static final String GRAMMAR = "/schemas/atom-rfc4287.rnc";

    private AtomGrammar() {}

    /** What is wrong with a feed; empty where nothing is. */
    public static List<String> problems(String feed) throws IOException, SAXException {
        List<String> problems = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new XmlSchema.Collecting(problems));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        if (driver.loadSchema(
                new InputSource(Objects.requireNonNull(AtomGrammar.class.getResourceAsStream(GRAMMAR), GRAMMAR)))) {
            driver.validate(new InputSource(new StringReader(feed)));
        }
        return problems;
    }
}
