/*
group: departments
view: table
title:
  zh: 一个部门的分工在各县有何不同
  en: How one function’s work differs between counties
about:
  zh: 某一职能对应或收回的共同事项，在各县分别扮演什么角色、与谁一起、有哪些条目；该县没有让它参与的也列出。
  en: "For each common duty a function has a part in anywhere: its role, partners and items in each county that lists the duty, absence included."
question:
  zh: "{function}[（{extent}）]的分工在各县有何不同[（部门见于{named_in}）]？"
  en: "How does the work of {function}[ ({extent})] differ between counties[ (departments named in {named_in})]?"
asked:
  zh:
    - "各县的{function}分工有什么不同"
    - "{function}在不同县管的事一样吗"
    - "比较各县{function}的职责"
    - "{function}在这个县管、在那个县不管的事项"
    - "各县给{function}的任务有什么差别"
    - "{function}在各县管的事有啥不一样"
    - "{function}的活在各个县分得一样不一样"
    - "同样是{function}，各县让它管的事差在哪"
    - "{function}的职责各县怎么不同"
  en:
    - "How does the role of {function} vary by county?"
    - "Does {function} do the same things in every county?"
    - "Compare what {function} does in different counties"
    - "Differences in the work of {function} across counties"
    - "How do the tasks of {function} differ from county to county?"
    - "Is {function} in charge of different things in different counties?"
parameters:
  - {name: function, type: function, required: true, sample: 公安局, zh: 部门职能, en: Function}
  - {name: extent, type: extent, usual: alone, sample: corresponding, zh: 范围, en: Extent}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: role, type: string, zh: 该职能的角色, en: Role of the function}
  - {name: items, type: list, zh: 该职能的条目, en: Its items}
  - {name: other_functions, type: list, zh: 其他职能, en: Other functions}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 60, row: {duty_id: 652325105-assisted-20, role: LEADS}}
*/
MATCH (asked:Function {name: $function})
WITH [asked] + CASE $extent WHEN 'corresponding' THEN [(asked)-[:CORRESPONDS_TO]-(other) | other] ELSE [] END AS functions
UNWIND functions AS one
MATCH (one)<-[:HAS_FUNCTION]-(:Department)-[by:LEADS|RECLAIMED_BY]-(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
WITH DISTINCT functions, common
MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
WITH functions, common, duty, township, county, source, document,
     COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(:Department)-[:HAS_FUNCTION]->(f:Function)
               WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
               RETURN {own: f IN functions, function: f.name, role: type(by), items: by.items} ORDER BY by.position } AS parts
WITH *, [part IN parts WHERE part.own] AS own
RETURN common.id AS common_duty_id, common.label AS common_duty, county.code AS county_code, county.name AS county,
       township.code AS township_code, township.name AS township, duty.id AS duty_id, duty.list AS list,
       duty.number AS number, duty.name AS duty, head([part IN own | part.role]) AS role,
       reduce(items = [], part IN own | items + part.items) AS items,
       [part IN parts WHERE NOT part.own | part.function] AS other_functions, document.id AS document, source.line AS line
ORDER BY common_duty_id, county_code, township_code, list, number
