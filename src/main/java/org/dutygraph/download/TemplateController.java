package org.dutygraph.download;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.dutygraph.web.FileResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A workbook to write a township's lists in. */
@RestController
@RequestMapping("/api/download")
@Tag(name = "download")
class TemplateController {

    private final ListTemplate template;

    TemplateController(ListTemplate template) {
        this.template = template;
    }

    @GetMapping("/" + ListTemplate.FILE)
    @Operation(
            operationId = "template",
            summary = "填写清单的 Excel 模板 / An Excel template to write lists in",
            description =
                    "空的，或填好一个乡镇现行清单的内容；填好后直接导入。Empty, or with what a township's current lists say; it is imported as it is.")
    void template(
            @Parameter(
                            description = "乡镇代码，不写为空模板 / A township's code; without it the template is empty",
                            example = "652325105")
                    @RequestParam(defaultValue = "")
                    String township,
            HttpServletResponse response)
            throws IOException {
        ListTemplate.Filling filling = township.isEmpty() ? template.nothing() : template.of(township);
        String name = township.isEmpty() ? ListTemplate.FILE : "template-" + township + ".xlsx";
        try (OutputStream out = FileResponse.open(response, name, GraphWorkbook.TYPE)) {
            template.write(filling, out);
        }
    }
}
