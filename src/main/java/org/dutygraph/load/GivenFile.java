package org.dutygraph.load;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.form.Archive;
import org.dutygraph.form.RefusedException;

/**
 * What somebody gives to be taken in, one document of it: a file, or one of those in an archive, which come to lie in a folder of
 * the archive's name.
 *
 * @param file its content under the name that it would have in the import folder; empty bytes where it is refused
 * @param refusal why it is not opened; empty where it is
 */
record GivenFile(SourceFile file, Optional<Problem> refusal) {

    private static final int DIGITS = 8;

    /** Takes one. */
    @FunctionalInterface
    interface Taker {
        void accept(GivenFile given) throws IOException;
    }

    /**
     * Hands on each document of a file, one at a time.
     *
     * @param name the one that it would have in the import folder
     */
    static void each(String name, byte[] content, Taker taker) throws IOException {
        try {
            Optional<Archive> archive = Archive.of(content);
            if (archive.isEmpty()) {
                taker.accept(new GivenFile(new SourceFile(name, content), Optional.empty()));
                return;
            }
            try (Archive opened = archive.get()) {
                each(name, opened, taker);
            }
        } catch (RefusedException e) {
            taker.accept(refused(name, e));
        }
    }

    private static void each(String folder, Archive archive, Taker taker) throws IOException {
        List<String> entries =
                archive.names().stream().filter(ImportFolder::isDocument).toList();
        Set<String> taken = new HashSet<>();
        for (String entry : entries) {
            String name = folder + '/' + UploadName.ofPath(entry);
            taker.accept(given(archive, entry, name, taken));
        }
    }

    private static GivenFile given(Archive archive, String entry, String name, Set<String> taken) {
        try {
            SourceFile file = new SourceFile(name, archive.read(entry));
            return new GivenFile(taken.add(name) ? file : renamed(file), Optional.empty());
        } catch (RefusedException e) {
            return refused(name, e);
        }
    }

    /** Two names may be one after what could do harm has been taken out of them. */
    private static SourceFile renamed(SourceFile file) {
        int ending = file.name().lastIndexOf('.');
        String digits = '-' + file.sha256().substring(0, DIGITS);
        return new SourceFile(
                file.name().substring(0, ending) + digits + file.name().substring(ending), file.content());
    }

    private static GivenFile refused(String name, RefusedException e) {
        return new GivenFile(new SourceFile(name, new byte[0]), Optional.of(DutyListReader.problem(name, e.refused())));
    }
}
