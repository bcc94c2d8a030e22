package org.dutygraph.resolve.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.file.Sha256;

/**
 * What a row of a list says, with {@value #TOWNSHIP} and {@value #COUNTY} where it names its own township and county: all rows
 * that say the same have one wording, wherever they stand.
 *
 * @param id {@code w} and the first 16 hexadecimal digits of the SHA-256 of all the rest
 * @param list the list that the rows stand in
 * @param name 事项名称
 * @param superior 上级部门职责; empty where there is none
 * @param township 乡镇配合职责; empty where there is none
 * @param way 工作方式; empty where there is none
 */
public record RowWording(String id, ListKind list, String name, String superior, String township, String way) {

    /** Stands for the name of the township that has the row. */
    public static final String TOWNSHIP = "{乡镇}";
    /** Stands for the name of its county. */
    public static final String COUNTY = "{县}";

    /** What stands in the texts for the names of the own places, in the order in which they are given. */
    public static final List<String> OWN_PLACES = List.of(TOWNSHIP, COUNTY);

    private static final int ID_BYTES = 8;

    /** The wording of a duty. */
    public static RowWording of(DutyFacts duty) {
        return of(duty.key().list(), duty.places(), duty.name(), duty.superior(), duty.township(), duty.way());
    }

    /** The wordings of all duties, each once, by the order of their ids. */
    public static Collection<RowWording> distinct(Collection<DutyFacts> duties) {
        SortedMap<String, RowWording> wordings = new TreeMap<>();
        duties.stream().map(RowWording::of).forEach(wording -> wordings.putIfAbsent(wording.id(), wording));
        return wordings.values();
    }

    /**
     * The wording of a row.
     *
     * @param places the names of its township and of its county, in this order
     */
    public static RowWording of(
            ListKind list, List<String> places, String name, String superior, String township, String way) {
        List<String> texts = List.of(
                withoutPlaces(name, places),
                withoutPlaces(superior, places),
                withoutPlaces(township, places),
                withoutPlaces(way, places));
        return new RowWording(id(list, texts), list, texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    /** The normal form of its name; the name itself where nothing else is left. */
    public String normalForm() {
        String normal = NormalForm.of(name, OWN_PLACES);
        return normal.isEmpty() ? name : normal;
    }

    private static String withoutPlaces(String text, List<String> places) {
        String without = text;
        for (int i = 0; i < OWN_PLACES.size(); i++) {
            if (!places.get(i).isEmpty()) {
                without = without.replace(places.get(i), OWN_PLACES.get(i));
            }
        }
        return without;
    }

    private static String id(ListKind list, List<String> texts) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(list.code().getBytes(StandardCharsets.UTF_8));
        for (String text : texts) {
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return "w" + HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }
}
