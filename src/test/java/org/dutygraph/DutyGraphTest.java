package org.dutygraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the whole application on an embedded database of its own with the five lists loaded. All tests that carry this
 * share one application, started once per run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"dutygraph.data-folder=target/it-data/${random.uuid}", "dutygraph.bolt-port=0"})
public @interface DutyGraphTest {}
