package org.dutygraph.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads questions of the catalogue without an application. */
public final class QuestionTexts {

    private QuestionTexts() {}

    public static Question read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".cypher", "");
        return QuestionFile.read(name, Files.readString(file));
    }
}
