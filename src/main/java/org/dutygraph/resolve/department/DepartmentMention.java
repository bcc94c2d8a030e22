package org.dutygraph.resolve.department;

import java.util.Optional;

/**
 * A department as a document writes it, and which one it is.
 *
 * @param printed the name as written, page-wrap spaces repaired
 * @param department the one it is taken for
 * @param reason why, in plain Chinese
 * @param proposal a known function that may be meant, where the name is none and stands alone
 */
public record DepartmentMention(
        String printed, Department department, String reason, Optional<FunctionProposal> proposal) {}
