/** Works out for a whole country what the application works out for a province: documents to facts to common duties, on Spark. */
@NullMarked
package org.dutygraph.spark;

import org.jspecify.annotations.NullMarked;
