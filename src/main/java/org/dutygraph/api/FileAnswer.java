package org.dutygraph.api;

import java.util.Map;

/** What the interface's description shows of answers that are files. */
final class FileAnswer {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Map<String, String> BEGINNINGS = Map.of(
            "duties.csv",
                    "township_code,township,county,prefecture,province,list,number,category,name,common_duty_id,"
                            + "common_duty,document,line",
            "assignments.csv",
                    "township_code,list,number,department,function,relation,named_in,responsibility,document,line",
            "still-borne.csv",
                    "reclaimed_township_code,reclaimed_number,other_township_code,other_list,other_number,strength,"
                            + "evidence,score,reason",
            "findings.csv", "rule,grade,township_code,township,county,duty_id,duty,cell,document,line,excerpt,zh,en",
            "{name}.csv", "county_code,county,township_code,township,duty_id,number,duty",
            "{name}.xlsx", "（Excel 工作簿 / an Excel workbook）");

    private FileAnswer() {}

    /** How the file at a path begins. */
    static String example(String path) {
        return BEGINNINGS.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "");
    }
}
