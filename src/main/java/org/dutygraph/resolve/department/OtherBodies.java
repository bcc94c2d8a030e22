package org.dutygraph.resolve.department;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Bodies that are no department of a column and act in a text: the item is nobody's of the column in particular. */
final class OtherBodies {

    private static final Pattern OFFICIAL = Pattern.compile(
            "(?:各|本|行业|有关|相关)\\p{IsHan}{0,8}?(?:部门|单位|机构)(?!的)" + "|[县市区旗]委(?:常委会)?(?:召开|研究)|[县市区旗]委常委会|[县市区旗]?人民政府");
    /** What follows the name of one who acts; 企业登记 and 学校食堂 are matters, and nobody acts. */
    private static final String ACTS = "(?=[将把应须需要在接收按依自每向对与同于可会经提做报填凭持]|负责|承担|履行|组织|开展|制定|根据|不得|及时|完成|申请|配合|建立|落实)";

    private static final Pattern OUTSIDE = Pattern.compile("(?:" + names() + ")" + ACTS);

    private OtherBodies() {}

    /** Whether the text begins with such a body as the one who acts. */
    static boolean act(String text) {
        return OFFICIAL.matcher(text).lookingAt() || OUTSIDE.matcher(text).lookingAt();
    }

    private static String names() {
        InputStream file = Objects.requireNonNull(
                OtherBodies.class.getResourceAsStream("/resolve/department/bodies-outside-government.csv"));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream()
                    .map(row -> Pattern.quote(row.getField("name")))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
