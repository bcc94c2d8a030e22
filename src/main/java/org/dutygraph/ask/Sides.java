package org.dutygraph.ask;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dutygraph.question.Parameter;

/** Which of a question's two places of one kind a text means by what it says of them. */
record Sides(Reading reading, List<Parameter> sides) {

    private static final Pattern ENDS_IN = Pattern.compile("\\b(?:in|by|for|of) $", Pattern.CASE_INSENSITIVE);

    private static final List<String> NOT = List.of("neg");
    /** Where a clause begins that may say something else of somebody else. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:although|though|but|while|whereas|yet|that|which|who|whom|whose|where|because|and|so)\\b|[,;:，、；：。？]",
            Pattern.CASE_INSENSITIVE);

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

    /** How well two places fit the two sides in this order. */
    int fit(Mention first, Mention second) {
        return said(sides.get(0), first) + said(sides.get(1), second);
    }

    /**
     * How often what stands by the mention says what the parameter is beside: all of its clause, where something parts it from
     * the other one of its kind; else, in Chinese, what follows it, and in English what is before it, too. What is said not
     * to have been done does not say that it was.
     */
    private int said(Parameter parameter, Mention mention) {
        boolean chinese = reading.pieces().stream().anyMatch(piece -> Tokens.isHan(piece.text()));
        List<Mention> sameKind = reading.mentions(parameter.type());
        Optional<Mention> previous =
                sameKind.stream().filter(other -> other.to() <= mention.from()).reduce((one, next) -> next);
        Optional<Mention> next =
                sameKind.stream().filter(other -> other.from() >= mention.to()).findFirst();
        OptionalInt begins = boundary(previous.map(Mention::to).orElse(0), mention.from());
        OptionalInt ends = next.map(Mention::from)
                .map(from -> boundary(mention.to(), from))
                .orElse(OptionalInt.empty());
        boolean apart = ends.isPresent() || (previous.isPresent() && begins.isPresent());
        int start = chinese && !apart
                ? mention.to()
                : begins.orElse(previous.map(Mention::to).orElse(0));
        int end = ends.orElse(next.map(Mention::from).orElse(reading.text().length()));
        if (!Filling.isOfTheContrary(parameter)
                && sides.stream().anyMatch(Filling::isOfTheContrary)
                && says(NOT, start, end)) {
            return 0;
        }
        List<String> concepts = Filling.beside(parameter);
        return (says(concepts, mention.to(), end) ? 1 : 0) + (says(concepts, start, mention.from()) ? 1 : 0);
    }

    /** Where the last clause of a stretch begins; empty where it is a part of one. */
    private OptionalInt boundary(int from, int to) {
        return CLAUSE.matcher(reading.text().substring(from, to))
                .results()
                .mapToInt(found -> from + found.end())
                .max();
    }

    private boolean says(List<String> concepts, int from, int to) {
        return reading.pieces().stream()
                .filter(piece -> piece.from() >= from && piece.from() < to)
                .anyMatch(piece -> concepts.contains(String.valueOf(piece.concept())));
    }

    private static boolean isOf(Parameter side, Piece piece) {
        return Filling.beside(side).contains(String.valueOf(piece.concept()));
    }
}
