/*
group: reclaimed
view: table
title:
  zh: 哪些事项只在一个县收回
  en: What only one county has reclaimed
about:
  zh: 只有一个县从乡镇收回、其他县没有收回的事项，以及其他县把它列在哪里；用来看各县收回的特色和差距。
  en: Duties that a single county reclaimed, and on which other lists other counties still have them.
question:
  zh: "[{county}|各县]收回了哪些其他县没有收回的事项[（{category}类）]？"
  en: "What has [{county}|each county] reclaimed that no other county has[ (category {category})]?"
asked:
  zh:
    - "只有{county}收回的事项"
    - "{county}独有的收回事项"
    - "别的县没收回、{county}收回了的事项"
    - "哪些事项只有一个县收回"
    - "各县收回中独有的部分"
    - "别的县都没收、只有{county}收了的"
    - "其他县都没有动、只有{county}收上去的"
    - "除{county}以外没有县收回的事"
    - "只在{county}收回、其他县没有收回的事项"
    - "就{county}一个县收了的事"
  en:
    - "What did only {county} reclaim?"
    - "Duties taken back by a single county"
    - "What has {county} taken back that others have not?"
    - "Reclaimed in one county alone"
    - "Reclaimed by {county} and by no other county"
    - "Which duties has no county but {county} taken back?"
    - "Which duties were taken back by {county} only?"
parameters:
  - {name: county, type: county, sample: 沙湾市, zh: 县（市、区）, en: County}
  - {name: category, type: category, sample: 自然资源, zh: 事项类别, en: Category}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: departments, type: list, zh: 部门, en: Departments}
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: elsewhere, type: list, zh: 其他乡镇的清单, en: On lists elsewhere}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 20}
*/
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE ($county IS NULL OR county.code = $county)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
  AND NOT EXISTS { (common)<-[:INSTANCE_OF]-(:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(other:County) WHERE other <> county }
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category,
       COLLECT { MATCH (duty)-[by:RECLAIMED_BY {namedIn: 'cell'}]->(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       common.id AS common_duty_id, common.label AS common_duty,
       COLLECT { MATCH (common)<-[:INSTANCE_OF]-(d:Duty)<-[:PERFORMS|ASSISTS]-(t:Township)
                 RETURN t.name + ' ' + d.list ORDER BY t.code } AS elsewhere, document.id AS document, source.line AS line
ORDER BY county_code, township_code, number
