package org.dutygraph.bloom;

import java.util.List;

/** An index of the database, on some properties of a label. */
record Index(String label, List<String> propertyKeys) {}
