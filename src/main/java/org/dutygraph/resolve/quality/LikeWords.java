package org.dutygraph.resolve.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Words that differ in one character and may stand for each other, so that the difference is no finding. */
record LikeWords(Set<String> pairs) {

    /** Words of grammar and of level: a change of one for another is a matter of style, or of the place. */
    private static final String KEEPS_SENSE = "和及与并或且的地得之等了着为对在向于从由以把将其该此";

    private static final String LEVELS = "县市区旗乡镇州本级";

    LikeWords {
        pairs = Set.copyOf(pairs);
    }

    static LikeWords read() {
        InputStream file =
                Objects.requireNonNull(LikeWords.class.getResourceAsStream("/resolve/quality/like-words.csv"));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            Set<String> pairs = new HashSet<>();
            reader.stream().forEach(row -> {
                pairs.add(row.getField("one") + "|" + row.getField("other"));
                pairs.add(row.getField("other") + "|" + row.getField("one"));
            });
            return new LikeWords(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one character may stand for another between what stands before and after both. */
    boolean alike(String before, char one, char other, String after) {
        return both(KEEPS_SENSE, one, other)
                || both(LEVELS, one, other)
                || alike(before, String.valueOf(one), String.valueOf(other), after);
    }

    /** Whether words of which these are what differs may stand for each other. */
    boolean alike(String before, String one, String other, String after) {
        for (int from = 0; from <= before.length(); from++) {
            for (int to = 0; to <= after.length(); to++) {
                String begin = before.substring(from);
                String end = after.substring(0, to);
                if (pairs.contains(begin + one + end + "|" + begin + other + end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean both(String characters, char one, char other) {
        return characters.indexOf(one) >= 0 && characters.indexOf(other) >= 0;
    }
}
