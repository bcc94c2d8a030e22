package org.dutygraph.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Arrays;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of what passes between stages. Those that the application's tables have, too, are called as they are there. */
final class Schemas {

    private static final DataType TEXTS = createArrayType(StringType, false);

    static final StructType DUTY = columns(
                    "list",
                    "number:n",
                    "category",
                    "name",
                    "line:n",
                    "duty_id",
                    "page:n",
                    "sheet",
                    "table:n",
                    "table_row:n")
            .add("confidence", DoubleType)
            .add("wording_id", StringType)
            .add("functions", TEXTS);

    static final StructType ASSIGNMENT = columns(
            "list",
            "number:n",
            "department",
            "function",
            "relation",
            "named_in",
            "responsibility",
            "line:n",
            "duty_id",
            "department_id",
            "actor",
            "role",
            "role_evidence");

    static final StructType PROBLEM = columns("line:n", "rule", "excerpt").add("arguments", TEXTS);

    /** One row a document, all that it says in it, so that no document is read twice. */
    static final StructType DOCUMENT = columns(
                    "document", "sha256", "township_code", "township", "county", "prefecture", "province", "date")
            .add("duties", createArrayType(DUTY, false))
            .add("assignments", createArrayType(ASSIGNMENT, false))
            .add("problems", createArrayType(PROBLEM, false));

    /** A duty's normal form, before those that are alike are put together. */
    static final StructType SAID = new StructType()
            .add("basic", BooleanType)
            .add("normal_form", StringType)
            .add("functions", TEXTS);

    static final StructType PAIR = new StructType()
            .add("basic", BooleanType)
            .add("normal_form", StringType)
            .add("other_basic", BooleanType)
            .add("other_normal_form", StringType)
            .add("score", DoubleType);

    static final StructType MEMBERSHIP = columns("duty_id", "common_duty_id", "common_duty")
            .add("score", DoubleType)
            .add("reason", StringType);

    private Schemas() {}

    /** Texts, but for the names with {@code :n}, which are whole numbers. */
    private static StructType columns(String... names) {
        return new StructType(Arrays.stream(names)
                .map(name -> name.endsWith(":n")
                        ? DataTypes.createStructField(name.substring(0, name.length() - 2), LongType, true)
                        : DataTypes.createStructField(name, StringType, true))
                .toArray(org.apache.spark.sql.types.StructField[]::new));
    }
}
