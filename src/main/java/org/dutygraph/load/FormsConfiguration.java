package org.dutygraph.load;

import org.dutygraph.form.KeptForms;
import org.springframework.context.annotation.Configuration;

/** Keeps what was read from pages and pictures beside the data, for reading them takes long. */
@Configuration
class FormsConfiguration {

    private static final String FOLDER = "forms";

    FormsConfiguration(LoadProperties properties) {
        KeptForms.in(properties.dataFolder().resolve(FOLDER));
    }
}
