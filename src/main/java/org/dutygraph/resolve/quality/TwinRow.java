package org.dutygraph.resolve.quality;

/**
 * A row to be compared with others of one matter.
 *
 * @param row where it stands; its texts need not be there
 * @param said a row that says the same but for its own places' names, its departments included: its texts are what is compared
 */
public record TwinRow(QualityRow row, QualityRow said) {

    /** A row with its own texts. */
    public static TwinRow of(QualityRow row) {
        return new TwinRow(row, row);
    }

    /** The code of its township. */
    String township() {
        return row.township().code();
    }

    /** Words of the other row as this one has them. */
    String own(String words) {
        return words.replace(said.township().name(), row.township().name())
                .replace(
                        said.township().county().name(), row.township().county().name());
    }
}
