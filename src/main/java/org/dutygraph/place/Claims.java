package org.dutygraph.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutygraph.place.HeadingText.Piece;

/**
 * What the headings say, each for itself.
 *
 * @param townships the readings that name a township
 * @param areas the headings that name areas only, each with its readings
 * @param unread the pieces in which no place was found
 */
record Claims(List<Reading> townships, List<List<Reading>> areas, List<String> unread) {

    private static final int MOST_PIECES = 6;

    Claims {
        townships = List.copyOf(townships);
        areas = List.copyOf(areas);
        unread = List.copyOf(unread);
    }

    static Claims of(List<String> headings, PathReader reader) {
        return new Search(HeadingText.pieces(headings), reader).run();
    }

    /** Everything that was read or tried, for messages. */
    String printed() {
        List<String> texts = new ArrayList<>();
        areas.forEach(readings -> texts.add(readings.get(0).text()));
        townships.forEach(reading -> texts.add(reading.text()));
        return texts.isEmpty() ? distinct(unread) : distinct(texts);
    }

    static String distinct(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining("；"));
    }

    /** Joins neighbouring pieces, since a path may be broken anywhere, and reads what it can, the longest first. */
    private static final class Search {
        private final List<Piece> pieces;
        private final PathReader reader;
        private final List<Reading> townships = new ArrayList<>();
        private final List<List<Reading>> areas = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();

        Search(List<Piece> pieces, PathReader reader) {
            this.pieces = pieces;
            this.reader = reader;
        }

        Claims run() {
            int at = 0;
            while (at < pieces.size()) {
                at += step(joinedFrom(at));
            }
            return new Claims(townships, areas, unread);
        }

        /** Takes one claim off the front and says how many pieces it was made of. */
        private int step(List<String> joined) {
            for (int count = joined.size(); count > 0; count--) {
                Optional<Reading> listed = reader.listed(joined.get(count - 1));
                if (listed.isPresent()) {
                    townships.add(listed.get());
                    return count;
                }
            }
            // the shortest first: what follows a name that is in no list cannot be told from its end
            for (int count = 1; count <= joined.size(); count++) {
                Optional<Reading> unlisted = reader.unlisted(joined.get(count - 1));
                if (unlisted.isPresent()) {
                    townships.add(unlisted.get());
                    return count;
                }
            }
            return areasOrNothing(joined);
        }

        private int areasOrNothing(List<String> joined) {
            for (int count = joined.size(); count > 0; count--) {
                List<Reading> readings = reader.areas(joined.get(count - 1));
                if (!readings.isEmpty()) {
                    areas.add(readings);
                    return count;
                }
            }
            unread.add(joined.get(0));
            return 1;
        }

        /** The first piece, the first two, … up to the end of a name. */
        private List<String> joinedFrom(int at) {
            List<String> joined = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = at; i < pieces.size() && joined.size() < MOST_PIECES; i++) {
                joined.add(text.append(pieces.get(i).text()).toString());
                if (pieces.get(i).ends()) {
                    break;
                }
            }
            return joined;
        }
    }
}
