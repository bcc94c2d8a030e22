package org.dutygraph.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dutygraph.web.Choice;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.Frame;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.SheetWords;
import org.dutygraph.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed in a county, or in all, between two dates, over HTTP. */
@RestController
@RequestMapping("/api")
@Tag(name = "what-changed")
class WhatChangedController {

    /** A workbook of more is none that a person looks through; CSV has any number. */
    private static final int MOST_ROWS = 20_000;

    private final WhatChanged changed;
    private final TakenBack takenBack;
    private final Frame frame;
    private final SheetWords words;

    WhatChangedController(WhatChanged changed, TakenBack takenBack, Frame frame, SheetWords words) {
        this.frame = frame;
        this.words = words;
        this.changed = changed;
        this.takenBack = takenBack;
    }

    /** One page of the duties that are otherwise, township by township, with how many there are of each kind. */
    @GetMapping("/what-changed")
    @Operation(
            operationId = "whatChanged",
            summary = "一个县或全部乡镇在两个日期之间的变化 / What changed in a county, or in all, between two dates")
    Answer changes(
            @ParameterObject Between between,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        return Answer.of(changed.of(between, kind), paging);
    }

    /** One page of the townships that have two lists, with how much is otherwise in each. */
    @GetMapping("/what-changed/townships")
    @Operation(
            operationId = "whatChangedByTownship",
            summary = "各乡镇变了多少，三张清单的份额怎样移动 / How much changed in each township, and the share of each list")
    Paging.Page<ChangedDuty.OfTownship> townships(
            @ParameterObject Between between,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        return paging.cut(changed.of(between, "").byTownship());
    }

    /** One page of the departments that lead or receive other duties than before. */
    @GetMapping("/what-changed/departments")
    @Operation(
            operationId = "whatChangedByDepartment",
            summary = "哪些部门增加、减少了事项 / Which departments gained and lost duties")
    Paging.Page<ChangedDuty.OfDepartment> departments(
            @ParameterObject Between between,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        return paging.cut(changed.of(between, "").byDepartment());
    }

    /** One page of the matters that later lists newly have among those taken back, each with the counties in the order in which they did. */
    @GetMapping("/what-changed/first")
    @Operation(operationId = "takenBackFirst", summary = "同一件事哪些县先收回 / Which counties took back the same matter first")
    Paging.Page<TakenBack.Row> first(
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        return paging.cut(takenBack.all(county));
    }

    /** All duties that are otherwise, with the texts of both sides. */
    @GetMapping("/what-changed.csv")
    @Operation(
            operationId = "whatChangedTable",
            summary = "同上，CSV，含两边的全文 / The same as CSV, with the texts of both sides")
    void csv(
            @ParameterObject Between between,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam(defaultValue = "false") boolean exact,
            HttpServletResponse response)
            throws IOException {
        Found found = changed.of(between, kind);
        String site = frame.getSite();
        CsvResponse.write(
                response,
                found.fileName() + ".csv",
                CsvFor.answer(bom, exact),
                ChangedDuty.columns(),
                row -> found.each(each -> row.accept(each.cells(site))));
    }

    /** The same as a workbook; the page's own has the townships and the departments, too. */
    @GetMapping("/what-changed.xlsx")
    @Operation(operationId = "whatChangedWorkbook", summary = "同上，Excel / The same as a workbook")
    void xlsx(
            @ParameterObject Between between,
            @RequestParam(defaultValue = "") String kind,
            HttpServletResponse response)
            throws IOException {
        Found found = changed.of(between, kind);
        if (found.total() > MOST_ROWS) {
            throw RequestProblem.tooLarge("too-many-to-arrange", found.total(), MOST_ROWS);
        }
        List<List<Object>> rows = new ArrayList<>();
        String site = frame.getSite();
        found.each(each -> rows.add(words.row(ChangedDuty.columns(), each.cells(site))));
        try (OutputStream out = FileResponse.open(response, found.fileName() + ".xlsx", Spreadsheet.TYPE);
                Spreadsheet book = new Spreadsheet(out)) {
            book.table(words.head("sheet.changes"), words.heads(ChangedDuty.columns()), rows);
        }
    }

    /**
     * What changed.
     *
     * @param county none for all
     * @param from none where each township's list is compared with the one before it
     * @param to none for the current lists
     * @param kind none for all
     * @param compared how many townships have two lists
     * @param single how many have only one
     * @param undated how many have one whose date nobody knows, which is compared with none
     * @param unreadable how many have one that can be read no longer
     * @param counts how many duties are otherwise in each way
     * @param flows how many duties have come from which list to which, whatever kind is asked for
     * @param digest the same for the same lists
     * @param address where the page of this is found again when later lists have come
     */
    record Answer(
            @Nullable Choice county,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String kind,
            int compared,
            int single,
            long undated,
            int unreadable,
            Map<String, Long> counts,
            List<Flow> flows,
            String digest,
            String address,
            Paging.Page<ChangedDuty> changes)
            implements Paging.Paged {

        static Answer of(Found found, Paging paging) {
            WhatChanged.Asked asked = found.asked();
            ChangeKind kind = asked.kind();
            return new Answer(
                    asked.county(),
                    asked.from(),
                    asked.to(),
                    kind == null ? null : kind.code(),
                    found.compared(),
                    found.single(),
                    found.undated(),
                    found.unreadable(),
                    found.counts(),
                    found.flows(),
                    found.digest(),
                    found.address(),
                    found.page(paging));
        }

        @Override
        public Paging.Links pageLinks() {
            return changes.links();
        }
    }
}
