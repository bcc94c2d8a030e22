package org.dutygraph.load;

import static org.dutygraph.dutylist.Rule.UNREADABLE_FILE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.form.Archive;
import org.dutygraph.form.Location;
import org.dutygraph.form.RefusedException;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.NamedIn;
import org.jspecify.annotations.Nullable;

/**
 * What a file says by itself, read as an import reads it, in the rows that {@code cypher/download} gives of it once it is in a graph:
 * for those who have no graph. Several threads may read at once.
 */
public final class ListFacts {

    /** What {@code cypher/download/assignments} says of those who are no department. */
    private static final String TEXT = "text";

    private final DocumentReading reading;

    private ListFacts(DocumentReading reading) {
        this.reading = reading;
    }

    /**
     * Reads by these rules.
     *
     * @param gazetteer the folder of the official division codes
     * @param decisions the folder of the curated decisions
     */
    public static ListFacts by(Path gazetteer, Path decisions) {
        LoadProperties properties = new LoadProperties(gazetteer, gazetteer, decisions, gazetteer, false);
        return new ListFacts(new DocumentReading(properties, Rules.read(properties)));
    }

    /** Whether a file of this path below the folder of the documents is one, or an archive of some. */
    public static boolean isDocument(String path) {
        return ImportFolder.isDocument(Path.of(path));
    }

    /** What a file says, or each document in an archive; what cannot be read has problems and no township. */
    public List<OfDocument> of(String name, byte[] content) {
        List<OfDocument> documents = new ArrayList<>();
        try (Archive archive = Archive.of(content).orElse(null)) {
            List<String> within = archive == null
                    ? List.of()
                    : archive.names().stream().filter(ImportFolder::isDocument).toList();
            for (String entry : within) {
                documents.addAll(ofEntry(Objects.requireNonNull(archive), entry, name + '/' + entry));
            }
        } catch (IOException e) {
            return List.of(unread(name, e));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(refused(name, DocumentFault.problem(name, e)));
        }
        return documents.isEmpty() ? ofFile(new SourceFile(name, content)) : documents;
    }

    /** What is said of a file whose bytes could not be had, or are more than a document's. */
    public static OfDocument unread(String name, IOException why) {
        return refused(
                name,
                why instanceof RefusedException e
                        ? DutyListReader.problem(name, e.refused())
                        : new Problem(name, 0, UNREADABLE_FILE, "", List.of(why.toString())));
    }

    private List<OfDocument> ofEntry(Archive archive, String entry, String name) {
        try {
            return ofFile(new SourceFile(name, archive.read(entry)));
        } catch (RefusedException e) {
            return List.of(unread(name, e));
        }
    }

    private List<OfDocument> ofFile(SourceFile file) {
        return reading.readAll(file).stream().map(this::of).toList();
    }

    private OfDocument of(ReadDocument read) {
        SourceFile file = read.file();
        List<Trouble> problems =
                read.problems().stream().map(ListFacts::trouble).toList();
        Optional<Township> township = read.township();
        if (township.isEmpty()) {
            return new OfDocument(file.name(), file.sha256(), null, null, List.of(), List.of(), problems);
        }
        List<Duty> duties = new ArrayList<>();
        List<Assigned> assignments = new ArrayList<>();
        for (int i = 0; i < read.duties().size(); i++) {
            DutyRow row = read.list().rows().get(i);
            DutyFacts facts = read.duties().get(i);
            duties.add(duty(file.name(), row, facts));
            if (row.list() != ListKind.BASIC) {
                assignments.addAll(assigned(file.name(), row, facts));
            }
        }
        return new OfDocument(
                file.name(),
                file.sha256(),
                Place.of(township.get()),
                read.list().date().map(Object::toString).orElse(null),
                duties,
                assignments,
                problems);
    }

    private static OfDocument refused(String name, Problem problem) {
        return new OfDocument(name, "", null, null, List.of(), List.of(), List.of(trouble(problem)));
    }

    private static Trouble trouble(Problem problem) {
        return new Trouble(problem.line(), problem.rule().code(), problem.excerpt(), problem.arguments());
    }

    private static Duty duty(String document, DutyRow row, DutyFacts facts) {
        return new Duty(
                (String) Objects.requireNonNull(facts.row().get("id")),
                row.list().code(),
                row.number(),
                row.category(),
                row.name().text(),
                document,
                row.line(),
                row.location(),
                (String) Objects.requireNonNull(
                        ((Map<?, ?>) Objects.requireNonNull(facts.row().get("wording"))).get("id")),
                facts.parts().stream()
                        .filter(part ->
                                NamedIn.CELL.code().equals(properties(part).get("namedIn")))
                        .map(part -> (String) Objects.requireNonNull(part.get("function")))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<Assigned> assigned(String document, DutyRow row, DutyFacts facts) {
        String duty = (String) Objects.requireNonNull(facts.row().get("id"));
        List<Assigned> assigned = new ArrayList<>();
        for (Map<String, Object> part : facts.parts()) {
            Map<?, ?> properties = properties(part);
            assigned.add(new Assigned(
                    duty,
                    row.list().code(),
                    row.number(),
                    (String) part.get("department"),
                    (String) part.get("name"),
                    (String) part.get("function"),
                    (String) part.get("relation"),
                    (String) Objects.requireNonNull(properties.get("namedIn")),
                    String.join("\n", texts(properties.get("items"))),
                    document,
                    row.line(),
                    null,
                    (String) properties.get("role"),
                    (String) properties.get("roleEvidence")));
        }
        actors(properties(facts.row()))
                .forEach((actor, items) -> assigned.add(new Assigned(
                        duty,
                        row.list().code(),
                        row.number(),
                        null,
                        null,
                        null,
                        null,
                        TEXT,
                        String.join("\n", items),
                        document,
                        row.line(),
                        actor,
                        null,
                        null)));
        return assigned;
    }

    /** What others do who are no department, in the order of the text. */
    private static Map<String, List<String>> actors(Map<?, ?> duty) {
        Map<String, List<String>> actors = new LinkedHashMap<>();
        List<String> named = texts(duty.get("actors"));
        List<String> items = texts(duty.get("actorItems"));
        for (int i = 0; i < named.size(); i++) {
            actors.computeIfAbsent(named.get(i), any -> new ArrayList<>()).add(items.get(i));
        }
        return actors;
    }

    private static Map<?, ?> properties(Map<String, Object> row) {
        return (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
    }

    private static List<String> texts(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }

    /**
     * One document.
     *
     * @param place its township; null where the document cannot be taken in
     * @param date the month that it prints; null where it prints none
     */
    public record OfDocument(
            String name,
            String sha256,
            @Nullable Place place,
            @Nullable String date,
            List<Duty> duties,
            List<Assigned> assignments,
            List<Trouble> problems) {}

    /** A township and what it lies in, named as the graph names them. */
    public record Place(String code, String township, String county, String prefecture, String province) {

        private static Place of(Township township) {
            return new Place(
                    township.code(),
                    township.shownName(),
                    township.county().name(),
                    township.county().prefecture().shownName().orElse(""),
                    township.county().prefecture().province().name());
        }
    }

    /**
     * A duty.
     *
     * @param location where it stands in a file without lines; null in one that has them
     * @param wording the id of what it says without its own places
     * @param functions those of the departments that its list names in their own column
     */
    public record Duty(
            String id,
            String list,
            int number,
            @Nullable String category,
            String name,
            String document,
            int line,
            @Nullable Location location,
            String wording,
            List<String> functions) {}

    /**
     * Whoever has a part in a duty: a department, or an actor who is none.
     *
     * @param responsibility its items, joined by newlines
     */
    public record Assigned(
            String duty,
            String list,
            int number,
            @Nullable String departmentId,
            @Nullable String department,
            @Nullable String function,
            @Nullable String relation,
            String namedIn,
            String responsibility,
            String document,
            int line,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String roleEvidence) {}

    /**
     * Something that should be known about a document.
     *
     * @param line 1-based; 0 where the whole file is meant
     * @param rule what is wrong: the sentence is the message {@code problem.<rule>} with these arguments
     */
    public record Trouble(int line, String rule, String excerpt, List<String> arguments) {}
}
