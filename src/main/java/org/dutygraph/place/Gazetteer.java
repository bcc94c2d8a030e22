package org.dutygraph.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The provinces, prefectures, counties and townships of China with their official codes and their usual names. */
public final class Gazetteer {

    private static final Pattern KEY = Pattern.compile("(\\d{6})-(\\S+)");

    private final Divisions divisions;
    private final AreaNames areas;
    private final TownshipNames townships;
    private final PlaceSearch search;
    private final OfficialNames officialNames;

    private Gazetteer(Divisions divisions, AreaNames areas) {
        this.divisions = divisions;
        this.areas = areas;
        this.townships = new TownshipNames(divisions);
        this.officialNames = new OfficialNames(divisions);
        this.search = new PlaceSearch(new PathReader(areas, townships), townships);
    }

    /**
     * Reads the tables provinces.csv, cities.csv, areas.csv, streets.csv, aliases.csv and, where there is one, former-names.csv of a folder.
     *
     * @throws MalformedTableException if a table is not as expected; its message names the file and the line
     * @throws IOException if a table cannot be read
     */
    public static Gazetteer read(Path folder) throws IOException {
        Divisions divisions = Divisions.read(folder);
        AreaNames areas = new AreaNames(divisions);
        areas.addAliases(folder.resolve("aliases.csv"), divisions);
        Path former = folder.resolve("former-names.csv");
        if (Files.exists(former)) {
            areas.addFormer(former, divisions);
        }
        return new Gazetteer(divisions, areas);
    }

    /** The place with a code of two, four, six or nine digits. */
    public Optional<Place> withCode(String code) {
        return divisions.withCode(code);
    }

    public Optional<County> county(String code) {
        return divisions.county(code);
    }

    /** The listed township with a code of nine digits, or the unlisted one that a key such as 320583-周庄镇 means. */
    public Optional<Township> township(String codeOrKey) {
        Optional<Township> listed = divisions.township(codeOrKey);
        return listed.isPresent() || listedUnderKey(codeOrKey).isPresent() ? listed : unlisted(codeOrKey);
    }

    /** The listed township that a key of the unlisted form means: such a key is a mistake. */
    Optional<Township> listedUnderKey(String key) {
        return unlisted(key).flatMap(township -> townships.named(township.name(), township.county()).stream()
                .findFirst());
    }

    private Optional<Township> unlisted(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? divisions.county(parts.group(1)).map(county -> Township.unlisted(county, parts.group(2)))
                : Optional.empty();
    }

    /**
     * All places of a name, official, short (昌吉回族自治州, 昌吉州, 昌吉) or of another level (沙湾县 for 沙湾市); those whose
     * official name it is come first.
     */
    public List<Place> named(String name) {
        String plain = HeadingText.normalized(name);
        Stream<Place> areasNamed = areas.named(plain).stream().map(AreaNames.NamedArea::place);
        return Stream.concat(areasNamed, townships.named(plain, null).stream())
                .sorted((one, other) ->
                        Boolean.compare(other.name().equals(plain), one.name().equals(plain)))
                .toList();
    }

    /** The county, or else the township, of a prefecture whose official name this is. */
    public Optional<Place> within(Prefecture prefecture, String officialName) {
        return officialNames.within(prefecture, officialName);
    }

    /** Which township the headings of a document mean: lines of its cover, headings of its lists, in their order. */
    public PlaceResolution resolve(List<String> headings) {
        return search.resolve(headings);
    }

    /** How many townships are listed. */
    public int size() {
        return (int) divisions.townships().count();
    }
}
