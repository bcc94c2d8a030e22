package org.dutygraph.resolve.department;

/**
 * Two functions that are not the same and yet answer to each other from county to county.
 *
 * @param function the one
 * @param other the other
 * @param kind how they are related
 * @param reason why, in plain Chinese
 */
public record Correspondence(String function, String other, Kind kind, String reason) {

    /** How two functions are related. */
    public enum Kind {
        /** The other one has this function's matters and more. */
        COMBINED("combined"),
        /** This one was taken out of the other. */
        SPLIT_OFF("split-off"),
        /** One sort of body under two spellings or names. */
        SPELLING_VARIANT("spelling-variant"),
        /** This one is the former name. */
        OLDER_NAME("older-name"),
        /** The other one is this one's office. */
        OFFICE("office"),
        /** Bodies side by side that do the same work in different counties. */
        COUNTERPART("counterpart");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in the graph and in data files. */
        public String code() {
            return code;
        }

        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }
}
