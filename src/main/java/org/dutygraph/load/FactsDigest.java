package org.dutygraph.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.file.Sha256;
import org.dutygraph.place.Township;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds of a document, in 16 hexadecimal digits: the same as long as the document says the same, by whatever rules
 * it is read.
 */
final class FactsDigest {

    private static final int SHOWN_BYTES = 8;

    private final MessageDigest digest = Sha256.newDigest();

    private FactsDigest() {}

    /** Of a document that describes a township. */
    static String of(ReadDocument document) {
        FactsDigest facts = new FactsDigest();
        document.township().map(Township::code).ifPresent(facts::add);
        document.township().map(DocumentRows::place).ifPresent(facts::add);
        facts.add(document.placeReason());
        facts.add(document.list().date().map(Object::toString).orElse(""));
        for (DutyFacts duty : document.duties()) {
            facts.add(duty.row());
            facts.add(duty.parts());
        }
        facts.add(document.findings());
        facts.add(document.problems());
        return HexFormat.of().formatHex(facts.digest.digest(), 0, SHOWN_BYTES);
    }

    /** Maps in the order of their keys, since they have none of their own. */
    private void add(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
            sorted.forEach((key, each) -> {
                text(key);
                add(each);
            });
        } else if (value instanceof Collection<?> several) {
            text("[" + several.size());
            several.forEach(this::add);
        } else {
            text(String.valueOf(value));
        }
    }

    private void text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
