package org.dutygraph.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The questions that people add beside the application, one file each. The folder is read again when a file in it has
 * come, gone or changed; a faulty file is listed with what is wrong and harms no other.
 */
@Component
class QuestionFolder {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionFolder.class);
    private static final String ENDING = ".cypher";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final long LARGEST_BYTES = 100_000;

    private final Path folder;
    private final Admission admission;
    private final MessageSource messages;
    private volatile Content content = new Content(List.of(), List.of(), List.of());

    QuestionFolder(@Value("${dutygraph.questions-folder}") Path folder, Admission admission, MessageSource messages) {
        this.folder = folder;
        this.admission = admission;
        this.messages = messages;
    }

    /**
     * What the folder holds now.
     *
     * @param taken names that a file of the folder may not have
     */
    Content read(Set<String> taken) {
        List<State> states = states();
        return states.equals(content.states()) ? content : readAgain(states, taken);
    }

    private synchronized Content readAgain(List<State> states, Set<String> taken) {
        if (!states.equals(content.states())) {
            content = readAll(states, taken);
        }
        return content;
    }

    private List<State> states() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<State> states = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                State.of(file).ifPresent(states::add);
            }
            return states;
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Cannot read the folder of questions {}: {}", folder, e.toString());
            return List.of();
        }
    }

    private Content readAll(List<State> states, Set<String> taken) {
        List<Question> questions = new ArrayList<>();
        List<FaultyQuestion> faulty = new ArrayList<>();
        for (State state : states) {
            try {
                questions.add(read(state, taken));
            } catch (Fault fault) {
                faulty.add(faulty(state.fileName(), fault));
            } catch (RuntimeException failure) {
                LOG.error("{} cannot be checked", state.file(), failure);
                faulty.add(faulty(state.fileName(), new Fault("unchecked", failure.toString())));
            }
        }
        return new Content(states, questions, faulty);
    }

    private Question read(State state, Set<String> taken) {
        String name = state.fileName().substring(0, state.fileName().length() - ENDING.length());
        if (!NAME.matcher(name).matches()) {
            throw new Fault("name", name);
        }
        if (taken.contains(name)) {
            throw new Fault("taken", name);
        }
        if (!state.regular() || state.size() > LARGEST_BYTES) {
            throw new Fault("file", String.valueOf(LARGEST_BYTES));
        }
        Question question = described(name, state.file());
        admission.check(question);
        return question;
    }

    private static Question described(String name, Path file) {
        try {
            return QuestionFile.read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            throw new Fault("description", String.valueOf(e.getMessage()));
        }
    }

    private FaultyQuestion faulty(String file, Fault fault) {
        return new FaultyQuestion(
                file, fault.rule(), new Words(sentence(fault, Locale.CHINESE), sentence(fault, Locale.ENGLISH)));
    }

    private String sentence(Fault fault, Locale language) {
        return messages.getMessage("question." + fault.rule(), fault.arguments(), language);
    }

    /** What the folder holds, and the state of its files when it was read. */
    record Content(List<State> states, List<Question> questions, List<FaultyQuestion> faulty) {}

    /** By what a file is known to be the same. */
    record State(Path file, boolean regular, long size, long modified) {

        /** The state of a file; none where it has just gone. */
        static Optional<State> of(Path file) throws IOException {
            try {
                BasicFileAttributes found =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return Optional.of(new State(
                        file,
                        found.isRegularFile(),
                        found.size(),
                        found.lastModifiedTime().toMillis()));
            } catch (NoSuchFileException gone) {
                return Optional.empty();
            }
        }

        String fileName() {
            return String.valueOf(file.getFileName());
        }
    }
}
