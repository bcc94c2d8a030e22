package org.dutygraph.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of the headings may be the name of a place. */
final class HeadingText {

    private static final int LONGEST = 80;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SENTENCE = Pattern.compile("[,。;!?]");
    private static final Pattern QUOTES = Pattern.compile("[《》〈〉<>\"'“”‘’*#|_]");

    /** Brackets that say which kinds of townships are meant, or which version this is. */
    private static final Pattern REMARK = Pattern.compile("\\((?:镇街|乡镇|街道|乡|镇|地区|试行|[^()]*[年版稿次号][^()]*)\\)");

    private static final Pattern LEADING = Pattern.compile(
            "^(?:20\\d\\d年(?:\\d+月)?(?:\\d+日)?(?:度|版)?|附[件表]\\d*:?|附\\d*:|\\d+[.、):]*|[一二三四五六七八九十]+、|中共|中国共产党|关于|印发)+");

    /** From here on a heading says who publishes what kind of list, or a page or a date; no place's name does. */
    private static final Pattern TITLE =
            Pattern.compile("(?:(?:基本|配合)履|(?:上级)?(?:部门)?收回|履职|履行|职责|权责|权力|事项|清单|目录|说明|关于|印发"
                    + "|(?<=[镇乡道木])(?:人民政府|党工委|党委|工委|工作委员会|委员会)|\\.{2,}|…|\\d).*");

    private static final Pattern KIND = Pattern.compile("(?<=[镇乡道县市区旗])(?:(?:各|全部|所有|部分)?(?:乡镇|镇街|街镇|乡镇街道|[乡镇]级|街道级)"
            + "|(?:所辖|下辖)?(?:各|全部|所有|部分)(?:民族乡|乡|镇|街道办事处|街道|街|苏木)+)$");

    private HeadingText() {}

    /**
     * A piece of a heading that may be a place or a part of one.
     *
     * @param ends whether a title or a date follows, so that the next piece begins another name
     */
    record Piece(String text, boolean ends) {}

    /** Without spaces and with half-width brackets, digits and letters. */
    static String normalized(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The pieces in the order of the headings; headings that are sentences give none. */
    static List<Piece> pieces(List<String> headings) {
        List<Piece> pieces = new ArrayList<>();
        for (String heading : headings) {
            String text = cleaned(heading);
            Matcher title = TITLE.matcher(text);
            boolean ends = title.find();
            String place = placeText(ends ? text.substring(0, title.start()) : text);
            if (!place.isEmpty()) {
                pieces.add(new Piece(place, ends));
            } else if (!pieces.isEmpty()) {
                endLast(pieces);
            }
        }
        return pieces;
    }

    private static void endLast(List<Piece> pieces) {
        int last = pieces.size() - 1;
        pieces.set(last, new Piece(pieces.get(last).text(), true));
    }

    private static String cleaned(String heading) {
        String text = QUOTES.matcher(normalized(heading)).replaceAll("");
        boolean sentence = text.length() > LONGEST || SENTENCE.matcher(text).find();
        return sentence
                ? ""
                : LEADING.matcher(REMARK.matcher(text).replaceAll("")).replaceFirst("");
    }

    private static String placeText(String text) {
        return KIND.matcher(text.replaceAll("[()、]", "")).replaceFirst("");
    }
}
