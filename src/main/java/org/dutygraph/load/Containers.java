package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dutygraph.form.Archive;
import org.dutygraph.form.RefusedException;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * Files of the import folder that hold several documents: archives, and files with the lists of several townships. A document in one is
 * named like a file in a folder of the file's name, so that such a folder with the same contents has the same lists, and only the
 * file that they came in is another.
 */
@Component
class Containers {

    /** It is kept as it was received, for which it has to be held whole. */
    private static final long MOST_BYTES = 1L << 30;

    private final FilePlan plan;
    private final ReceivedFiles received;

    Containers(FilePlan plan, ReceivedFiles received) {
        this.plan = plan;
        this.received = received;
    }

    /** The name of the file that a document is in; empty where it is a file itself, or would be. */
    Optional<String> of(String document) {
        return SourceFile.wholes(document)
                .skip(1)
                .filter(whole -> Files.isRegularFile(plan.place(whole)))
                .findFirst();
    }

    /**
     * Keeps a file and all that is in it.
     *
     * @param asked what is asked for; a file of an archive none of whose parts is among it stays one document, and is not opened
     * @return the SHA-256 of each document in it, by its name
     * @throws RequestProblem 400 where not all that is in it can be taken out
     */
    SortedMap<String, String> keep(String name, Set<String> asked) throws IOException {
        Path file = plan.place(name);
        SortedMap<String, String> documents = new TreeMap<>();
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw RequestProblem.badRequest("file-in-archive", name);
            }
            byte[] content = Files.readAllBytes(file);
            received.keep(content);
            for (SourceFile document : within(name, content, asked)) {
                documents.put(document.name(), received.keep(document.content()));
            }
            return documents;
        } catch (RefusedException e) {
            throw RequestProblem.badRequest("file-in-archive", name);
        }
    }

    private static List<SourceFile> within(String name, byte[] content, Set<String> asked) throws IOException {
        Optional<Archive> archive = Archive.of(content);
        if (archive.isEmpty()) {
            return new SourceFile(name, content).documents();
        }
        List<SourceFile> within = new ArrayList<>();
        try (Archive opened = archive.get()) {
            for (String entry : opened.names()) {
                if (ImportFolder.isDocument(entry)) {
                    SourceFile file = new SourceFile(name + '/' + entry, opened.read(entry));
                    boolean isDivided = asked.stream().anyMatch(each -> each.startsWith(file.name() + '/'));
                    within.addAll(isDivided ? file.documents() : List.of(file));
                }
            }
        }
        return within;
    }
}
