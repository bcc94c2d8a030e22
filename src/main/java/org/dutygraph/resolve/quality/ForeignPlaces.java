package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.place.County;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.Place;
import org.dutygraph.place.Township;

/** Looks for the name of another township or county of the same prefecture. */
final class ForeignPlaces implements RowCheck {

    private static final Pattern LEVEL = Pattern.compile("镇|乡|街道|县|市");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;

    private final Gazetteer gazetteer;

    ForeignPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        row.cells().forEach((kind, cell) -> check(row, kind, cell.text(), findings));
        return findings;
    }

    private void check(QualityRow row, CellKind kind, String text, List<Finding> findings) {
        Matcher level = LEVEL.matcher(text);
        while (level.find()) {
            int end = level.end();
            foreign(text, end, row.township())
                    .ifPresent(place -> findings.add(Finding.in(
                            row,
                            kind,
                            QualityRule.FOREIGN_PLACE,
                            Excerpts.around(text, end - place.name().length(), end),
                            place.name(),
                            place instanceof County
                                    ? row.township().county().name()
                                    : row.township().name())));
        }
    }

    /** The longest name that ends here decides: 沙湾市西戈壁镇 is no other place, although 壁镇 may be one. */
    private Optional<Place> foreign(String text, int end, Township own) {
        for (int length = Math.min(LONGEST, end); length >= SHORTEST; length--) {
            String name = text.substring(end - length, end);
            if (name.equals(own.name())
                    || name.equals(own.county().name())
                    || name.equals(own.county().prefecture().name())) {
                return Optional.empty();
            }
            Optional<Place> found = gazetteer.within(own.county().prefecture(), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
