package org.dutygraph.load;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The packages that the import is made of, without the pages that show what it has made. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("org.dutygraph")
@ComponentScan(
        basePackages = {"org.dutygraph.load", "org.dutygraph.graph", "org.dutygraph.history", "org.dutygraph.web"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
final class ImportComponents {}
