package org.dutygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Duties put under their lists and categories, each in the order in which it first comes. */
public record DutyLists(List<OfList> lists, int total) {

    /** Puts duties under their lists and categories. */
    public static DutyLists of(List<DutyLine> duties) {
        Map<String, List<DutyLine>> lists = new LinkedHashMap<>();
        duties.forEach(duty ->
                lists.computeIfAbsent(duty.list(), list -> new ArrayList<>()).add(duty));
        List<OfList> grouped = lists.entrySet().stream()
                .map(list -> new OfList(list.getKey(), categories(list.getValue()), list.getValue()))
                .toList();
        return new DutyLists(grouped, duties.size());
    }

    private static List<OfCategory> categories(List<DutyLine> duties) {
        Map<String, List<DutyLine>> categories = new LinkedHashMap<>();
        duties.forEach(duty -> categories
                .computeIfAbsent(duty.category() == null ? "" : duty.category(), category -> new ArrayList<>())
                .add(duty));
        return categories.entrySet().stream()
                .map(category ->
                        new OfCategory(category.getKey().isEmpty() ? null : category.getKey(), category.getValue()))
                .toList();
    }

    /** The duties of a list: basic, assisted or reclaimed. */
    public record OfList(String list, List<OfCategory> categories, List<DutyLine> duties) {}

    /** The duties of a category; it is none where the list names none. */
    public record OfCategory(@Nullable String category, List<DutyLine> duties) {}
}
