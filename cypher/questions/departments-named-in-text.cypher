/*
group: departments
view: table
title:
  zh: 只在正文中出现的部门
  en: Departments named in the text only
about:
  zh: 部门栏没有列出、但职责正文写明由其承担的部门；用来发现清单自身的疏漏。
  en: Departments that the text makes responsible though the department column does not name them.
question:
  zh: "[{county}|各县][{function}|哪些部门]只在职责正文中出现，部门栏没有列出？"
  en: "Which departments[ ({function})] of [{county}|each county] are named in the text only?"
asked:
  zh:
    - "正文里提到而部门栏没写的部门"
    - "哪些部门在部门栏里漏写了"
    - "没列在部门栏却承担职责的部门"
    - "部门栏遗漏的部门"
    - "没列进部门栏、正文里却写了要它做事的部门"
    - "部门栏里没写、正文里却派了活的部门"
    - "栏里没有名字、文字里却有任务的部门"
    - "正文要它做事、部门栏却没有它的部门有哪些"
    - "哪些部门只在文字里出现"
  en:
    - "Departments missing from the department column"
    - "Which departments appear only in the body text?"
    - "Departments the column leaves out though the text gives them work"
    - "Offices mentioned in the responsibilities but not listed"
    - "Departments named in the text but not in the column"
    - "Which departments are given work in the text without being in the column?"
    - "Departments absent from the column but mentioned in the text"
parameters:
  - {name: county, type: county, sample: 玛纳斯县, zh: 县（市、区）, en: County}
  - {name: function, type: function, sample: 发展和改革委员会, zh: 部门职能, en: Function}
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
  - {name: printed, type: string, zh: 原文写法, en: As printed}
  - {name: items, type: list, zh: 职责条目, en: Items}
  - {name: reasons, type: list, zh: 归属理由, en: Reasons}
  - {name: column, type: list, zh: 部门栏所列, en: Departments of the column}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 15, row: {duty_id: 652324105-assisted-21, function: 发展和改革委员会}}
*/
MATCH (township:Township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[by:LEADS|RECLAIMED_BY {namedIn: 'text'}]-(department:Department)
MATCH (department)-[:HAS_FUNCTION]->(function:Function)
MATCH (township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
WHERE ($county IS NULL OR county.code = $county) AND ($function IS NULL OR function.name = $function)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.list AS list, duty.number AS number, duty.name AS duty, department.id AS department_id,
       department.name AS department, function.name AS function, by.printed AS printed, by.items AS items, by.itemReasons AS reasons,
       COLLECT { MATCH (duty)-[other:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(d:Department) RETURN d.name ORDER BY other.position } AS column,
       document.id AS document, source.line AS line
ORDER BY county_code, township_code, list, number, by.position
