package org.dutygraph.account;

import org.dutygraph.web.RequestProblem;
import org.springframework.security.authentication.InternalAuthenticationServiceException;

/** Somebody's password cannot be compared, be it right or wrong; whoever asks is told why, and no attempt is counted. */
final class UnusableAccountException extends InternalAuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    private final RequestProblem problem;

    UnusableAccountException(RequestProblem problem) {
        super(problem.getMessage(), problem);
        this.problem = problem;
    }

    RequestProblem problem() {
        return problem;
    }
}
