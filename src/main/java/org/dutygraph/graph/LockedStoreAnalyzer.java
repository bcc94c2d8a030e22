package org.dutygraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where another process holds the embedded database. */
class LockedStoreAnalyzer extends AbstractFailureAnalyzer<FileLockException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, FileLockException cause) {
        return new FailureAnalysis(
                "数据库正被另一个进程使用。 / Another process is using the database.\n" + cause.getMessage(),
                "请先结束另一个 Duty Graph，或用 --dutygraph.data-folder 指定另一个数据文件夹。\n"
                        + "Stop the other Duty Graph first, or name another folder with --dutygraph.data-folder.",
                cause);
    }
}
