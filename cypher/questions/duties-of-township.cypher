/*
group: performed
view: table
title:
  zh: 一个乡镇的全部事项
  en: All duties of a township
about:
  zh: 一个乡镇三份清单的逐条事项，可按清单和类别筛选；用来核对原文。
  en: The duties of one township's three lists, by list and category, to check against the document.
question:
  zh: "{township}[“{list}”清单]有哪些[“{category}”类]事项？"
  en: "Which [“{category}” ]duties are on [the {list} list|the lists] of {township}?"
asked:
  zh:
    - "{township}自己要做的事"
    - "{township}不用再做、已被收走的事"
    - "{township}给部门打下手的事"
    - "{township}要做哪些事"
    - "{township}自己履行哪些事项"
    - "{township}有哪些职责"
    - "{township}的清单上有什么"
    - "{township}配合哪些事项"
    - "{township}被收回了哪些事项"
    - "{township}负责什么"
    - "{township}“{list}”清单的“{category}”类事项"
    - "列出{township}的全部事项"
    - "{township}的活都有哪些"
    - "{township}自己干的活"
    - "{township}帮部门干的活"
    - "{township}交出去的活"
    - "{township}都管什么"
    - "{township}每天都忙些什么事"
    - "{township}“{list}”清单全文"
  en:
    - "What does {township} have to do?"
    - "All duties of {township}"
    - "What is on the {list} list of {township}?"
    - "Which tasks does {township} perform?"
    - "Which duties is {township} responsible for?"
    - "All {list} duties of {township}"
    - "What does {township} do by itself?"
    - "What was taken away from {township}?"
    - "What does {township} assist with?"
parameters:
  - {name: township, type: township, required: true, sample: "653024100", zh: 乡镇, en: Township}
  - {name: list, type: list, sample: basic, zh: 清单, en: List}
  - {name: category, type: category, sample: 民生服务, zh: 事项类别, en: Category}
columns:
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: departments, type: list, zh: 部门, en: Departments}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {rows: 172}
*/
MATCH (township:Township {code: $township})-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[source:STATED_IN]->(document:Document)
WHERE ($list IS NULL OR duty.list = $list)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
RETURN township.code AS township_code, township.name AS township, duty.id AS duty_id, duty.list AS list,
       duty.number AS number, head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category, duty.name AS duty,
       COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       document.id AS document, source.line AS line
ORDER BY CASE list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, line
