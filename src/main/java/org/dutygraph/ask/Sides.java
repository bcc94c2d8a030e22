package org.dutygraph.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutygraph.question.Parameter;

/** Which of a question's two places of one kind a text means by what it says of them. */
record Sides(Reading reading, List<Parameter> sides) {

    private static final Pattern ENDS_IN = Pattern.compile("\\b(?:in|by|for|of) $", Pattern.CASE_INSENSITIVE);

    private static final Pattern FEWER = Pattern.compile("^[的还要]*(?:少|漏|缺)");

    /**
     * 沙湾的乡镇还扛着、别的县收回了的: of one place alone, what is said first after it tells which side it is; in English what
     * stands before “in”.
     */
    boolean isSaidOfSecond(Mention mention) {
        if (sides.stream().anyMatch(Filling::isOfTheContrary)) {
            return false;
        }
        String before = reading.text().substring(0, mention.from());
        List<Piece> said = reading.pieces().stream()
                .filter(piece -> isOf(sides.get(0), piece) != isOf(sides.get(1), piece))
                .toList();
        Optional<Piece> telling = ENDS_IN.matcher(before).find()
                ? said.stream().filter(piece -> piece.to() <= mention.from()).reduce((one, next) -> next)
                : Optional.empty();
        boolean chinese = reading.pieces().stream().anyMatch(piece -> Tokens.isHan(piece.text()));
        if (!chinese && !ENDS_IN.matcher(before).find()) {
            return false;
        }
        return telling.or(() -> said.stream()
                        .filter(piece -> piece.from() >= mention.to())
                        .findFirst())
                .filter(piece -> isOf(sides.get(1), piece))
                .isPresent();
    }

    /**
     * Whether of two places the first is the one that has more: 奇台比沙湾多收回了什么; it is the other way about for 奇台比沙湾少收回了什么.
     * Empty where they are not compared so.
     */
    Optional<Boolean> compared(Mention first, Mention second) {
        return sides.stream().anyMatch(Filling::isOfTheContrary)
                        && reading.text().startsWith("比", first.to())
                ? Optional.of(
                        !FEWER.matcher(reading.text().substring(second.to())).find())
                : Optional.empty();
    }

    /**
     * Of two places, where one has what the other has not: 奇台比沙湾多收回了什么 tells which is which, as a “not” does; reclaimed
     * here and done there tells neither.
     */
    boolean areTold(Mention first) {
        return sides.stream().noneMatch(Filling::isOfTheContrary)
                || reading.says("neg")
                || reading.text().startsWith("比", first.to());
    }

    private static boolean isOf(Parameter side, Piece piece) {
        return List.of(String.valueOf(side.beside()).split("\\|")).contains(String.valueOf(piece.concept()));
    }
}
