package org.dutygraph.load;

import java.util.List;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what was thrown on one document a problem of that document, and keeps its trace in the log. */
final class DocumentFault {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFault.class);

    private DocumentFault() {}

    static Problem problem(String document, Throwable thrown) {
        LOG.error("导入 {} 时出错 / Importing {} failed", document, document, thrown);
        Throwable cause =
                thrown instanceof InputFaultException && thrown.getCause() != null ? thrown.getCause() : thrown;
        int line = thrown instanceof InputFaultException of ? of.line() : 0;
        return new Problem(document, line, Rule.INTERNAL_FAULT, "", List.of(Faults.Fault.oneLine(cause)));
    }
}
