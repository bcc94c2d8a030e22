package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Departments named one after another (县公安局、县民政局等部门).
 *
 * @param start where the first name begins
 * @param end where the last name ends, 等部门 included
 * @param functions the functions named, in their order
 */
record Group(int start, int end, Set<String> functions) {

    private static final Pattern JOINS = Pattern.compile("[、，,]?(?:以及|和|及|与|或|或者)?\\s*");
    private static final Pattern ETCETERA = Pattern.compile("(?:党组)?(?:等(?:有关|相关)?(?:部门|单位))?");

    static List<Group> of(String text, List<Mention> mentions) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < mentions.size()) {
            int last = i;
            while (last + 1 < mentions.size() && joins(text, mentions.get(last), mentions.get(last + 1))) {
                last++;
            }
            groups.add(group(text, mentions.subList(i, last + 1)));
            i = last + 1;
        }
        return groups;
    }

    /** Only a pause mark or 和 stands between; a comma alone ends a clause. */
    private static boolean joins(String text, Mention one, Mention next) {
        if (next.start() < one.end()) {
            return true;
        }
        String between = text.substring(one.end(), next.start());
        return !between.equals("，")
                && !between.equals(",")
                && !between.isBlank()
                && JOINS.matcher(between).matches();
    }

    private static Group group(String text, List<Mention> mentions) {
        Set<String> functions = new LinkedHashSet<>();
        mentions.forEach(mention -> functions.add(mention.function()));
        int end = mentions.get(mentions.size() - 1).end();
        Matcher etcetera = ETCETERA.matcher(text).region(end, text.length());
        return new Group(mentions.get(0).start(), etcetera.lookingAt() ? etcetera.end() : end, functions);
    }
}
