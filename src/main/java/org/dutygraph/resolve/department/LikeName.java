package org.dutygraph.resolve.department;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name within a text that is nearly that of one department of its row: without the 和 (规划自然资源局 for 规划和自然资源局), or with only
 * its end (供电服务中心 for 城东供电服务中心). Where two of the row may be meant, none is.
 */
final class LikeName {

    /** Ends that many names have, and that say nothing of the office. */
    private static final Set<String> COMMON_ENDS = Set.of(
            "管理局", "服务局", "事务局", "服务中心", "管理中心", "中心", "办公室", "委员会", "管理委员会", "联合会", "工作部", "管理处", "管理所", "大队", "支队",
            "中队", "服务所", "管理办公室", "领导小组办公室");

    private static final int SHORTEST = 3;

    private LikeName() {}

    static Optional<Named> of(String body, Set<String> row) {
        List<String> alike =
                row.stream().filter(function -> isLike(body, function)).toList();
        return alike.size() == 1
                ? Optional.of(new Named(alike.get(0), Reasons.of("short", body, alike.get(0))))
                : Optional.empty();
    }

    private static boolean isLike(String body, String function) {
        // nearly all that is looked at ends otherwise
        if (body.charAt(body.length() - 1) != function.charAt(function.length() - 1)) {
            return false;
        }
        return plain(body).equals(plain(function))
                || (body.length() >= SHORTEST && function.endsWith(body) && !COMMON_ENDS.contains(body));
    }

    private static String plain(String name) {
        return name.replace("和", "").replace("与", "");
    }
}
