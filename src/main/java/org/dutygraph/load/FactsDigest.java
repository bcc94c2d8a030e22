package org.dutygraph.load;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.dutygraph.file.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says whether a document that was read again comes to the same: other rules change the facts of few documents, and what is the
 * same need not be written again.
 */
final class FactsDigest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The statements decide what becomes of the same facts. */
    private static final String STATEMENTS = RulesVersion.ofStatements();

    private FactsDigest() {}

    /** Of all that is written of a document, whatever bytes it came in; as 64 hexadecimal digits. */
    static String of(ReadDocument document) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("statements", STATEMENTS);
        facts.put("date", document.list().date().map(Object::toString).orElse(null));
        facts.put("place", document.township().map(DocumentRows::place).orElse(null));
        facts.put("placeReason", document.placeReason());
        facts.put("duties", document.duties());
        facts.put("findings", document.findings());
        facts.put("problems", document.problems());
        MessageDigest digest = Sha256.newDigest();
        JSON.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), facts);
        return HexFormat.of().formatHex(digest.digest());
    }
}
