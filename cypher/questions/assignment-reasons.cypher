/*
group: sources
view: bar
title:
  zh: 职责条目按什么理由归属
  en: By which reasons items were assigned
about:
  zh: 把职责条目分给部门的每种理由用了多少次，附一个例子；用来判断分工结果的可靠程度。
  en: How often each reason for giving an item to a department was used, with an example.
question:
  zh: "[{county}|各县]的职责条目按哪些理由归属各部门？"
  en: "By which reasons were the items of [{county}|each county] given to departments?"
asked:
  zh:
    - "为什么把这条职责分给这个部门"
    - "职责条目归属部门的依据"
    - "职责是根据什么划给部门的"
    - "每种归属理由用了多少次"
    - "分工结果可靠吗，依据是什么"
    - "怎么知道这条职责是这个部门的"
    - "条目归到部门名下凭的是什么"
  en:
    - "Why was an item given to this department?"
    - "On what grounds are responsibilities assigned to departments?"
    - "How reliable is the assignment of items?"
    - "Reasons for attributing responsibilities"
    - "On what basis was each item of responsibility attributed to a department?"
    - "What is the basis for giving items to departments in {county}?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: items, type: integer, zh: 条目数, en: Items}
  - {name: example, type: string, zh: 例子, en: Example}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 5}
*/
MATCH (county:County)<-[:IN]-(:Township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[by:LEADS|RECLAIMED_BY]-(department:Department)
WHERE $county IS NULL OR county.code = $county
UNWIND range(0, size(by.items) - 1) AS at
// the first by the duty's id, without putting all in order
WITH by.itemReasons[at] AS reason, count(*) AS items,
     min([duty.id, by.position, at, by.items[at], department.name, duty.document, duty.line]) AS first
RETURN reason, items, first[3] AS example, first[4] AS department, first[0] AS duty_id, first[5] AS document, first[6] AS line
ORDER BY items DESC, reason
