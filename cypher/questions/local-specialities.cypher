/*
group: comparison
view: table
title:
  zh: 只有一个乡镇才有的事项
  en: Duties that only one township lists
about:
  zh: 没有任何其他乡镇列出的事项；用来看地方特色，或清单的遗漏。
  en: "Duties that no other township lists: a local speciality, or a gap in the others’ lists."
question:
  zh: "[{township}|各乡镇]有哪些[“{list}”清单上的]独有事项[（{category}类）]？"
  en: "Which duties [on the {list} list ]does only [{township}|one township] list[ (category {category})]?"
asked:
  zh:
    - "只有{township}有、别处没有的事项"
    - "哪些事项是某个乡镇独有的"
    - "{township}特有的事项"
    - "别的乡镇都没有、只有{township}有的事项"
    - "地方特色事项"
    - "其他乡镇没有列的事项"
    - "{township}有什么是其他乡镇都没有的"
    - "{township}独有、其他地方都没有的事"
    - "哪些事只有一个乡镇列了"
    - "哪些事是{township}自己特有的，别处找不到"
    - "{township}有哪些事是独一份的"
  en:
    - "Duties found in a single township only"
    - "What does only {township} have?"
    - "Duties unique to {township}"
    - "What is special about {township}?"
    - "Matters nobody else lists"
    - "Duties that exist in one township only"
    - "Which duties are found in {township} and nowhere else?"
    - "Which duties has only one township?"
parameters:
  - {name: township, type: township, sample: "652325105", zh: 乡镇, en: Township}
  - {name: list, type: list, sample: basic, zh: 清单, en: List}
  - {name: category, type: category, sample: 民生服务, zh: 事项类别, en: Category}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: departments, type: list, zh: 部门, en: Departments}
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 50}
*/
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[instance:INSTANCE_OF]->(common:CommonDuty)
WHERE ($township IS NULL OR township.code = $township) AND ($list IS NULL OR duty.list = $list)
  AND common.townships = 1
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
MATCH (township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.list AS list, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category,
       COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       common.id AS common_duty_id, common.label AS common_duty, instance.reason AS reason,
       document.id AS document, source.line AS line
ORDER BY county_code, township_code, list, number
