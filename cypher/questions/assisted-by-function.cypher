/*
group: assisted
view: table
title:
  zh: 乡镇配合某一部门做哪些事
  en: Which duties townships assist a function with
about:
  zh: 以一个职能为对应上级部门、由乡镇配合的事项，各县并列；只在正文中提到它的，用“部门见于”加进来；用来看同一部门在不同县交给乡镇什么。
  en: The duties with a function in the column of superior departments, county by county; those whose text alone names it come in by “named in”.
question:
  zh: "[{county}|各县]的乡镇配合{function}履行哪些事项[（部门见于{named_in}）][（{category}类）]？"
  en: "Which duties do townships of [{county}|each county] assist {function} with[ (departments named in {named_in})][ (category {category})]?"
asked:
  zh:
    - "{function}要乡镇跑腿的事"
    - "{function}要乡镇配合哪些工作"
    - "乡镇帮{function}干什么"
    - "{county}的乡镇协助{function}做哪些事"
    - "{function}牵头、乡镇配合的事项有哪些"
    - "{function}给乡镇派了哪些任务"
    - "{function}牵头哪些事项"
    - "乡镇要配合{function}做什么"
    - "乡镇替{function}跑哪些腿"
    - "{function}那边有哪些活要乡镇搭把手"
    - "乡镇在哪些事上听{function}的、给它当帮手"
    - "{county}的乡镇给{function}打下手的事"
    - "哪些事是{function}主办、乡镇只管配合"
    - "{function}都叫乡镇帮什么忙"
  en:
    - "What do townships help {function} with?"
    - "Which tasks led by {function} do townships support?"
    - "What does {function} ask of townships?"
    - "Which duties does {function} lead?"
    - "Where do towns of {county} have to assist {function}?"
    - "Work that townships of {county} do for {function}"
    - "What do townships do for {function}?"
    - "In which matters do townships have to help out {function}?"
    - "What support does {function} get from townships?"
parameters:
  - {name: function, type: function, required: true, sample: 公安局, zh: 部门职能, en: Function}
  - {name: county, type: county, sample: 玛纳斯县, zh: 县（市、区）, en: County}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
  - {name: category, type: category, sample: 平安法治, zh: 事项类别, en: Category}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: departments, type: list, zh: 对应上级部门, en: Superior departments}
  - {name: superior_responsibility, type: string, zh: 上级部门职责, en: Superior responsibility}
  - {name: township_responsibility, type: string, zh: 乡镇配合职责, en: Township responsibility}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: named_in, type: string, zh: 部门见于, en: Named in}
  - {name: said_role, type: string, zh: 文中所写的作用, en: Role in the text}
  - {name: role_evidence, type: string, zh: 作用的原文, en: Words that say the role}
expected: {rows: 46}
*/
MATCH (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)-[lead:LEADS]->(duty:Duty)
MATCH (duty)<-[:ASSISTS]-(township:Township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
WHERE ($county IS NULL OR county.code = $county)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
  AND (lead.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category,
       COLLECT { MATCH (duty)<-[by:LEADS {namedIn: 'cell'}]-(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       duty.superiorResponsibility AS superior_responsibility, duty.townshipResponsibility AS township_responsibility,
       document.id AS document, source.line AS line, lead.namedIn AS named_in, lead.role AS said_role,
       lead.roleEvidence AS role_evidence
ORDER BY county_code, township_code, number, line
