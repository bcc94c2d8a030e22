package org.dutygraph.resolve.department;

/** The clause by which a case is handed over to another department, with the condition before it. */
final class HandedOver {

    private HandedOver() {}

    static String clause(String text, Group group) {
        int start = clauseStart(text, group.start());
        if (start > 1 && text.charAt(start - 2) == '的') {
            start = clauseStart(text, start - 1);
        }
        int end = group.end();
        while (end < text.length() && "；;。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    private static int clauseStart(String text, int end) {
        int start = end;
        while (start > 0 && "，,；;。".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
