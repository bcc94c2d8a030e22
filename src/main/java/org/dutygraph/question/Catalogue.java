package org.dutygraph.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All questions, by name: every file of {@code cypher/questions/}. */
@Component
class Catalogue {

    private static final String FILES = "classpath*:cypher/questions/*.cypher";

    private final Map<String, Question> questions = new TreeMap<>();

    Catalogue() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            Question question = read(file);
            questions.put(question.name(), question);
        }
    }

    private static Question read(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename()).replaceFirst("\\.cypher$", "");
        return QuestionFile.read(name, file.getContentAsString(StandardCharsets.UTF_8));
    }

    Collection<Question> all() {
        return questions.values();
    }

    Optional<Question> named(String name) {
        return Optional.ofNullable(questions.get(name));
    }
}
