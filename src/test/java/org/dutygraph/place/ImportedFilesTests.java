package org.dutygraph.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the READMEs under import/ say of the files beside them. */
class ImportedFilesTests {

    private static final Path IMPORT = Path.of("import");
    private static final Pattern SHIPPED = Pattern.compile("`(\\S+\\.txt)` \\| (\\d+) \\| `([0-9a-f]{64})`");
    private static final Pattern PLACE = Pattern.compile("`(\\S+\\.txt)` \\| (\\S+)（(\\d{9})） \\| (\\S+) \\|");
    private static final Pattern TABLE = Pattern.compile("`(\\S+\\.csv)` \\|[^|]*\\| ([0-9,]+) \\|");

    @Test
    void keepsTheListsByteForByte() throws Exception {
        List<MatchResult> shipped = matches(SHIPPED, IMPORT);
        assertThat(shipped).hasSize(5);
        for (MatchResult file : shipped) {
            byte[] bytes = Files.readAllBytes(IMPORT.resolve(file.group(1)));
            assertThat(bytes).as(file.group(1)).hasSize(Integer.parseInt(file.group(2)));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(HexFormat.of().formatHex(digest)).as(file.group(1)).isEqualTo(file.group(3));
        }
    }

    @Test
    void givesThePlaceThatTheListItselfNames() throws Exception {
        Gazetteer gazetteer = TestGazetteer.read();
        List<MatchResult> places = matches(PLACE, IMPORT);
        assertThat(places).hasSize(5);
        for (MatchResult place : places) {
            Township township = gazetteer.township(place.group(3)).orElseThrow();
            assertThat(township.path()).isEqualTo(place.group(4) + place.group(2));
            List<String> beginning =
                    Files.readAllLines(IMPORT.resolve(place.group(1))).subList(0, 12);
            assertThat(gazetteer.resolve(beginning))
                    .isInstanceOfSatisfying(PlaceResolution.Found.class, found -> assertThat(found.township())
                            .isEqualTo(township));
        }
    }

    @Test
    void countsTheRowsOfTheGazetteer() throws Exception {
        Path folder = IMPORT.resolve("gazetteer");
        List<MatchResult> tables = matches(TABLE, folder);
        assertThat(tables).hasSize(6);
        for (MatchResult table : tables) {
            int rows = Files.readAllLines(folder.resolve(table.group(1))).size() - 1;
            assertThat(rows)
                    .as(table.group(1))
                    .isEqualTo(Integer.parseInt(table.group(2).replace(",", "")));
        }
    }

    private static List<MatchResult> matches(Pattern pattern, Path folder) throws Exception {
        return pattern.matcher(Files.readString(folder.resolve("README.md")))
                .results()
                .toList();
    }
}
