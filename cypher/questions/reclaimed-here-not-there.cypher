/*
group: reclaimed
view: table
title:
  zh: 一个县收回了、另一个县没有收回的事项
  en: What one county has reclaimed and another has not
about:
  zh: 两个县对照：前一个县从乡镇收回、后一个县没有收回的事项，以及后一个县把它列在哪里；没有列出的留空。
  en: Duties that the first county has taken back from its townships and the second has not, and on which list the second has them, if any.
question:
  zh: "{county}收回了、{other}没有收回的有哪些事项？"
  en: "What has {county} reclaimed that {other} has not?"
asked:
  zh:
    - "{county}收回了而{other}没有收回的事项"
    - "{county}比{other}多收回了什么"
    - "{county}收回、{other}没收回的有哪些"
    - "哪些事项{county}收走了，{other}还没有"
  en:
    - "Which duties did {county} reclaim that {other} did not?"
    - "Reclaimed in {county} but not in {other}"
    - "What has {county} taken back that {other} has not?"
parameters:
  - {name: county, type: county, required: true, sample: 玛纳斯县, zh: 收回的县（市、区）, en: County that reclaimed}
  - {name: other, type: county, required: true, sample: 奇台县, zh: 没有收回的县（市、区）, en: County that did not}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: departments, type: list, zh: 承接部门, en: Received by}
  - {name: other_lists, type: list, zh: 另一个县列在, en: On lists in the other county}
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {rows: 13}
*/
MATCH (county:County {code: $county})<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
MATCH (other:County {code: $other})
WHERE NOT EXISTS { (common)<-[:INSTANCE_OF]-(:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(other) }
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category,
       COLLECT { MATCH (duty)-[by:RECLAIMED_BY]->(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       COLLECT { MATCH (common)<-[:INSTANCE_OF]-(d:Duty)<-[:PERFORMS|ASSISTS]-(t:Township)-[:IN]->(other)
                 RETURN t.name + ' ' + CASE d.list WHEN 'basic' THEN '基本履职' ELSE '配合履职' END ORDER BY t.code, d.number } AS other_lists,
       common.id AS common_duty_id, common.label AS common_duty, document.id AS document, source.line AS line
ORDER BY township_code, number
