package org.dutygraph.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is looked at beside its table.
 *
 * @param view what is shown
 * @param possible what else could be
 * @param bars where that is shown
 * @param matrix where that is shown, as a table or as small charts
 * @param map where that is shown
 * @param flows where they are shown
 */
record AnswerPicture(
        View view,
        List<View> possible,
        @Nullable AnswerBars bars,
        @Nullable AnswerMatrix matrix,
        @Nullable AnswerMap map,
        @Nullable AnswerFlows flows) {

    /**
     * The picture.
     *
     * @param listed where what it counts is listed; null where nothing says
     * @param wanted the view asked for; where the answer does not bear it, bars stand in for a matrix and a table for all else
     */
    static AnswerPicture of(Answer answer, @Nullable Listed listed, View wanted) {
        AnswerBars bars = AnswerBars.of(answer);
        AnswerMatrix matrix = AnswerMatrix.of(answer, listed);
        AnswerMap map = AnswerMap.of(answer);
        AnswerFlows flows = AnswerFlows.of(answer);
        List<View> possible = new ArrayList<>(List.of(View.table));
        if (StillBorneCards.fit(answer)) {
            possible.add(0, View.cards);
        }
        if (bars != null) {
            possible.add(View.bar);
        }
        if (matrix != null) {
            possible.add(View.matrix);
            possible.add(View.multiples);
        }
        if (map != null && answer.count() > 0) {
            possible.add(View.map);
        }
        if (flows != null) {
            possible.add(View.flow);
        }
        if (answer.count() > 0 && Drawing.canDraw(answer)) {
            possible.add(View.graph);
        }
        View view = (wanted == View.matrix || wanted == View.multiples) && matrix == null ? View.bar : wanted;
        View shown = possible.contains(view) ? view : View.table;
        return new AnswerPicture(
                shown,
                possible,
                shown == View.bar ? bars : null,
                shown == View.matrix || shown == View.multiples ? matrix : null,
                shown == View.map ? map : null,
                shown == View.flow ? flows : null);
    }
}
