package org.dutygraph.resolve.wording;

import java.util.List;
import java.util.Set;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.place.Township;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a duty when it is compared with others.
 *
 * @param key its key
 * @param places the names of its township and county, which say nothing about the matter
 * @param category 事项类别; null where the list names none
 * @param name 事项名称, cleaned
 * @param functions the functions of the departments that lead or receive it; empty for a basic duty
 * @param superior 上级部门职责, cleaned; empty where the list has none
 * @param township 乡镇配合职责, cleaned; empty where the list has none
 * @param way 工作方式, cleaned; empty where the list has none
 */
public record DutyFacts(
        DutyKey key,
        List<String> places,
        @Nullable String category,
        String name,
        Set<String> functions,
        String superior,
        String township,
        String way) {

    public DutyFacts {
        places = List.copyOf(places);
        functions = Set.copyOf(functions);
    }

    /** What a row of a township's list says. */
    public static DutyFacts of(DutyKey key, Township township, DutyRow row, Set<String> functions) {
        return new DutyFacts(
                key,
                List.of(township.name(), township.county().name()),
                row.category(),
                row.name().text(),
                functions,
                row.superiorResponsibility().text(),
                row.townshipResponsibility().text(),
                row.wayOfWorking().text());
    }
}
