package org.dutygraph.version;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.change.Aspect;
import org.dutygraph.version.DifferenceRow.Side;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What may be asked of the changes of many lists: in what duties are otherwise, and what that means for who does them. */
enum ChangeKind {
    ADDED,
    REMOVED,
    MOVED,
    RENAMED,
    REWORDED,
    DEPARTMENTS,
    CATEGORY,
    RENUMBERED,
    /** it is among what superior departments have taken back, and was not before */
    NEWLY_RECLAIMED,
    /** it was among that, and the township performs or assists with it now; not what is on no list any longer */
    HANDED_BACK,
    /** the township has it no longer, and the latter list names nobody who has: no receiving department, or not the duty at all */
    LOST;

    /**
     * The kind that an address names; none where it names none, which is all.
     *
     * @throws RequestProblem 400 where there is no such kind
     */
    static @Nullable ChangeKind named(String code) {
        List<String> possible = Arrays.stream(values()).map(ChangeKind::code).toList();
        if (!code.isEmpty() && !possible.contains(code)) {
            throw RequestProblem.badRequest("unknown-value", "kind", code, possible)
                    .with("parameter", "kind")
                    .with("possible", possible);
        }
        return code.isEmpty() ? null : values()[possible.indexOf(code)];
    }

    /** The word used in addresses and files, such as {@code newly-reclaimed}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOf(DifferenceRow row) {
        return switch (this) {
            case NEWLY_RECLAIMED -> isReclaimed(row.after()) && !isReclaimed(row.before());
            case HANDED_BACK -> isReclaimed(row.before()) && isBorne(row.after());
            case LOST ->
                (isBorne(row.before()) && row.after() == null)
                        || (NEWLY_RECLAIMED.isOf(row) && !isReceived(row.after()));
            default -> row.aspects().contains(Aspect.valueOf(name()));
        };
    }

    private static boolean isReclaimed(@Nullable Side side) {
        return side != null && side.list().equals(ListKind.RECLAIMED.code());
    }

    private static boolean isBorne(@Nullable Side side) {
        return side != null && !isReclaimed(side);
    }

    private static boolean isReceived(@Nullable Side side) {
        return side != null && !side.departments().isEmpty();
    }
}
