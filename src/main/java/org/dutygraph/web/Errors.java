package org.dutygraph.web;

import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Renders every error of a request as an RFC 9457 problem detail. */
@RestControllerAdvice
class Errors extends ResponseEntityExceptionHandler {}
