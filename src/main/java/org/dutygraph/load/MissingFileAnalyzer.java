package org.dutygraph.load;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where a file is missing that nothing can be imported without. */
class MissingFileAnalyzer extends AbstractFailureAnalyzer<NoSuchFileException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, NoSuchFileException cause) {
        Path file = Path.of(cause.getFile()).toAbsolutePath();
        return new FailureAnalysis(
                "缺少文件 %1$s，不能导入。 / The file %1$s is missing; nothing can be imported without it.".formatted(file),
                "请把该文件放回原处（应用的源代码中 import/ 下有一份），或用 --dutygraph.decisions-folder、"
                        + "--dutygraph.gazetteer-folder 指明它所在的文件夹。\n"
                        + "Put the file back (the application's sources have it under import/), or name its folder with"
                        + " --dutygraph.decisions-folder or --dutygraph.gazetteer-folder.",
                cause);
    }
}
