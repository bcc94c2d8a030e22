package org.dutygraph.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dutygraph.web.RequestProblem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All questions, by name: every file of {@code cypher/questions/}, and what people have added beside the application. */
@Component
public class Catalogue {

    private static final String FILES = "classpath*:cypher/questions/*.cypher";
    /** The name under which the faulty files are listed. */
    private static final String FAULTY = "faulty";

    private final Map<String, Question> own = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>(Set.of(FAULTY));
    private final QuestionFolder folder;

    Catalogue(QuestionFolder folder) throws IOException {
        this.folder = folder;
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            Question question = read(file);
            own.put(question.name(), question);
        }
        taken.addAll(own.keySet());
    }

    private static Question read(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename()).replaceFirst("\\.cypher$", "");
        return QuestionFile.read(name, file.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Every question, in the order of their names. */
    public Collection<Question> all() {
        Map<String, Question> all = new TreeMap<>(own);
        added().questions().forEach(question -> all.put(question.name(), question));
        return all.values();
    }

    /** The question of a name. */
    public Optional<Question> named(String name) {
        Question question = own.get(name);
        return question != null
                ? Optional.of(question)
                : added().questions().stream()
                        .filter(added -> added.name().equals(name))
                        .findFirst();
    }

    /**
     * The question of a name.
     *
     * @throws RequestProblem 404 where there is none, naming what is possible
     */
    Question wanted(String name) {
        return named(name).orElseThrow(() -> RequestProblem.notFound("no-such-question", name)
                .with("possible", all().stream().map(Question::name).toList()));
    }

    /**
     * A question's parameter.
     *
     * @throws RequestProblem 404 where there is none
     */
    Parameter wanted(String name, String parameter) {
        return wanted(name)
                .parameter(parameter)
                .orElseThrow(() -> RequestProblem.notFound("no-such-parameter", name, parameter));
    }

    /** The files beside the application that are no questions. */
    List<FaultyQuestion> faulty() {
        return added().faulty();
    }

    private QuestionFolder.Content added() {
        return folder.read(taken);
    }
}
