package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.file.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What besides a document decides on the facts it gives: the code that reads, resolves and writes, the curated decisions
 * and the gazetteer. A document read by other rules is read again, though it has not changed itself.
 */
final class RulesVersion {

    private static final String STATEMENTS = "classpath*:cypher/write/*.cypher";

    private static final List<String> RULES = List.of(
            "classpath*:org/dutygraph/text/**/*.class",
            "classpath*:org/dutygraph/place/**/*.class",
            "classpath*:org/dutygraph/form/**/*.class",
            "classpath*:org/dutygraph/dutylist/**/*.class",
            "classpath*:org/dutygraph/resolve/**/*.class",
            "classpath*:org/dutygraph/load/**/*.class",
            "classpath*:org/dutygraph/place/*.csv",
            STATEMENTS,
            "classpath*:cypher/derive/*.cypher",
            "classpath*:cypher/resolve/**/*.cypher",
            "classpath*:resolve/**/*.csv");
    private static final Set<String> OF_ONE_DOCUMENT = Set.of(Rules.PLACES, TableDecisions.NAME);
    private static final int SHOWN_BYTES = 8;

    private RulesVersion() {}

    /** A digest of all rules, as 16 hexadecimal digits. */
    static String of(Path... folders) {
        return shown(digest(RULES, Set.of(), folders));
    }

    /** A digest of the rules for all documents alike, without what has been settled of one document; as 16 hexadecimal digits. */
    static String ofAllDocuments(Path... folders) {
        return shown(digest(RULES, OF_ONE_DOCUMENT, folders));
    }

    private static String shown(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
    }

    /** A digest of the rules that come with the application, as 64 hexadecimal digits. */
    static String ofRelease() {
        return HexFormat.of().formatHex(digest(RULES, Set.of()));
    }

    /** A digest of the statements that write what documents say, as 64 hexadecimal digits. */
    static String ofStatements() {
        return HexFormat.of().formatHex(digest(List.of(STATEMENTS), Set.of()));
    }

    private static byte[] digest(List<String> rules, Set<String> without, Path... folders) {
        MessageDigest digest = Sha256.newDigest();
        try {
            PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
            for (String rule : rules) {
                addInOrder(digest, resources.getResources(rule));
            }
            for (Path folder : folders) {
                add(digest, folder, without);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rules of reading", e);
        }
        return digest.digest();
    }

    private static void addInOrder(MessageDigest digest, Resource[] found) throws IOException {
        Arrays.sort(found, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
        for (Resource resource : found) {
            digest.update(resource.getContentAsByteArray());
        }
    }

    /** What is decided of lists and of pairs of duties, and the ids that follow from it, change nothing in how one document is read. */
    private static boolean isRule(Path file) {
        String name = name(file);
        return !name.startsWith(CommonDutyStage.REGISTER)
                && !name.equals(JudgementsInForce.NAME)
                && !name.equals(ListDecisions.NAME);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void add(MessageDigest digest, Path folder, Set<String> without) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(RulesVersion::isRule)
                    .filter(file -> !without.contains(name(file)))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
