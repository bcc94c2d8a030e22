/*
group: departments
view: table
title:
  zh: 列在部门栏而正文没有职责的部门
  en: Departments in the column without a text of their own
about:
  zh: 部门栏列出、但职责正文没有分给它任何条目的部门；用来发现只挂名的部门。
  en: Departments the column names to whom no item of the responsibility text was given.
question:
  zh: "[{county}|各县][{function}|哪些部门]列在部门栏，正文却没有它的职责？"
  en: "Where is [{function}|a department] of [{county}|each county] in the column without any item?"
asked:
  zh:
    - "挂名的部门"
    - "列了名却没有职责的部门"
    - "部门栏有、正文没有分工的部门"
    - "哪些牵头部门没有具体内容"
    - "有名无实的牵头部门"
    - "部门栏有名字、正文里一句话没提到的单位"
    - "部门栏列了它、下面却没给它派活的部门"
    - "栏里写了名、正文却没有任务的单位"
    - "名字列在部门栏、却没有写它做什么"
  en:
    - "Departments listed without any responsibility"
    - "Which departments lead in name only?"
    - "Departments that the column names but the text does not"
    - "Nominal lead departments with no tasks described"
    - "Departments in the column for which the text has no task"
    - "Which departments are named as leading but get no task?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: function, type: function, sample: 教育局, zh: 部门职能, en: Function}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: department_id, type: string, zh: 部门编号, en: Department id}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: others, type: list, zh: 有条目的部门, en: Departments with items}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 1}
*/
MATCH (township:Township)-[:ASSISTS]->(duty:Duty)<-[by:LEADS]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
WHERE size(by.items) = 0 AND ($function IS NULL OR function.name = $function)
MATCH (township)-[:IN]->(county:County)
WHERE $county IS NULL OR county.code = $county
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.list AS list, duty.number AS number, duty.name AS duty, department.id AS department_id,
       department.name AS department, function.name AS function,
       COLLECT { MATCH (duty)<-[other:LEADS]-(d:Department) WHERE size(other.items) > 0 RETURN d.name ORDER BY other.position } AS others,
       document.id AS document, source.line AS line
ORDER BY county_code, township_code, number, by.position
