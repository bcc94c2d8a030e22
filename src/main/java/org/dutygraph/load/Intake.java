package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.TableCorrection;
import org.dutygraph.file.WholeFile;
import org.dutygraph.place.Township;

/** Looks at what is given before it is taken in, beside what is there already; taking it in is putting it into the import folder. */
final class Intake {

    private final LoadProperties properties;
    private final ProblemSentences sentences;
    /** With what has been looked at. */
    private final Collection<ThereAlready> known;

    private final DocumentReading reading;

    Intake(LoadProperties properties, ProblemSentences sentences, Collection<ThereAlready> known) {
        this(properties, sentences, known, Corrections.NONE);
    }

    /** One to which somebody has said something of what it looks at. */
    Intake(
            LoadProperties properties,
            ProblemSentences sentences,
            Collection<ThereAlready> known,
            Corrections corrections) {
        this.properties = properties;
        this.sentences = sentences;
        this.known = new ArrayList<>(known);
        this.reading = new DocumentReading(properties, corrections);
    }

    /** What has been decided of the tables of a document. */
    Map<Integer, TableCorrection> tables(String document) {
        return reading.tables(document);
    }

    /**
     * A document that is there.
     *
     * @param name its path below the import folder
     */
    record ThereAlready(String name, String sha256, String townshipCode, String township) {

        static List<ThereAlready> of(KnownDocuments known) {
            return known.all().stream()
                    .map(document -> new ThereAlready(
                            document.id(), document.sha256(), document.townshipCode(), document.township()))
                    .toList();
        }
    }

    /**
     * Reads the documents of a file; nothing changes.
     *
     * @param name the one that it would have in the import folder
     */
    List<UploadedList> look(String name, byte[] content) throws IOException {
        List<UploadedList> lists = new ArrayList<>();
        GivenFile.each(name, content, given -> lists.addAll(looked(given)));
        return lists;
    }

    /**
     * The same, and puts those that can be imported into the import folder.
     *
     * @throws IOException where it cannot be written
     */
    List<UploadedList> take(String name, byte[] content) throws IOException {
        List<UploadedList> lists = new ArrayList<>();
        GivenFile.each(name, content, given -> {
            List<UploadedList> within = looked(given);
            lists.addAll(within);
            if (within.stream().anyMatch(UploadedList::isImportable)) {
                put(given.file());
            }
        });
        return lists;
    }

    private List<UploadedList> looked(GivenFile given) {
        SourceFile file = given.file();
        List<ReadDocument> documents = given.refusal()
                .map(problem -> List.of(
                        ReadDocument.refused(file, DutyList.unread(file.name(), List.of(problem)), List.of(problem))))
                .orElseGet(() -> reading.readAll(file));
        Optional<UploadedList.Obstacle> lost = lost(file.name(), documents);
        return documents.stream().map(read -> looked(read, lost)).toList();
    }

    private UploadedList looked(ReadDocument read, Optional<UploadedList.Obstacle> lost) {
        SourceFile file = read.file();
        UploadedList list = UploadedList.of(
                read,
                sentences.of(read.problems()),
                lost.or(() -> obstacle(file, read.township())),
                beside(file, read));
        read.township()
                .filter(township -> list.isImportable())
                .ifPresent(township ->
                        known.add(new ThereAlready(file.name(), file.sha256(), township.code(), township.name())));
        return list;
    }

    /** A file of this name has the list of a township of which this one has none, so that it would go. */
    private Optional<UploadedList.Obstacle> lost(String name, List<ReadDocument> documents) {
        Set<String> here = documents.stream()
                .flatMap(read -> read.township().stream())
                .map(Township::code)
                .collect(Collectors.toSet());
        boolean wasOne = known.stream().anyMatch(document -> document.name().equals(name));
        boolean isOne = documents.size() == 1;
        return wasOne && isOne
                ? Optional.empty()
                : known.stream()
                        .filter(document -> SourceFile.wholes(document.name()).anyMatch(name::equals))
                        .filter(document -> !here.contains(document.townshipCode()))
                        .filter(document ->
                                documents.stream().noneMatch(read -> read.name().equals(document.name())))
                        .map(document -> new UploadedList.Obstacle("name-is-taken", document.township()))
                        .findFirst();
    }

    /** A name that begins with a dot is no document's, should this end in the middle. */
    private void put(SourceFile document) throws IOException {
        Path file = properties.importFolder().resolve(document.name()).toAbsolutePath();
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        Files.write(fresh, document.content());
        WholeFile.put(fresh, file);
    }

    /** The same list under another name, one of another township under the same name, or an archive where its folder would be, or a folder where it would be. */
    private Optional<UploadedList.Obstacle> obstacle(SourceFile file, Optional<Township> township) {
        String code = township.map(Township::code).orElse("");
        Stream<UploadedList.Obstacle> twice = known.stream()
                .filter(document -> document.sha256().equals(file.sha256())
                        && !document.name().equals(file.name()))
                .map(document -> new UploadedList.Obstacle(UploadedList.IS_THERE, document.name()));
        Stream<UploadedList.Obstacle> taken = known.stream()
                .filter(document -> document.name().equals(file.name())
                        && !document.townshipCode().equals(code))
                .map(document -> new UploadedList.Obstacle("name-is-taken", document.township()));
        // of a part, the file that it is a part of is what lies in the folder
        String lying = file.whole() == null
                ? file.name()
                : file.name().substring(0, file.name().lastIndexOf('/'));
        int folder = lying.indexOf('/');
        Stream<UploadedList.Obstacle> archive = Stream.of(lying.substring(0, Math.max(0, folder)))
                .filter(name -> !name.isEmpty()
                        && Files.isRegularFile(properties.importFolder().resolve(name)))
                .map(name -> new UploadedList.Obstacle("archive-is-there", name));
        Stream<UploadedList.Obstacle> instead = Stream.of(lying)
                .filter(name -> Files.isDirectory(properties.importFolder().resolve(name)))
                .map(name -> new UploadedList.Obstacle("folder-is-there", name));
        return Stream.of(twice, taken, archive, instead)
                .flatMap(obstacle -> obstacle)
                .findFirst();
    }

    /** The township's other lists; none where it has none, or only one that this one replaces. */
    private List<String> beside(SourceFile file, ReadDocument read) {
        String code = read.township().map(Township::code).orElse("");
        return known.stream()
                .filter(document -> document.townshipCode().equals(code))
                .map(ThereAlready::name)
                .filter(name -> !name.equals(file.name()))
                .sorted()
                .toList();
    }
}
