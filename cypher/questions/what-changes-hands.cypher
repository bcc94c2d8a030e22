/*
group: structure
view: graph
title:
  zh: 收回之后同一部门还让乡镇配合什么
  en: What changes hands
about:
  zh: 沿“收回事项→承接部门→该部门在本县和外县作为对应上级部门的事项”看责任的流转：部门拿走什么，又让乡镇配合什么。
  en: "Along reclaimed duty → department → what that department is superior to here and elsewhere: what it takes away and what it has townships assist with."
question:
  zh: "[{county}的]{function}收回了什么，又让乡镇配合什么[（部门见于{named_in}）]？"
  en: "What has {function}[ of {county}] taken back, and what does it have townships assist with[ (departments named in {named_in})]?"
asked:
  zh:
    - "{function}收走了什么，又派给乡镇什么"
    - "{function}收回一些事项的同时还要乡镇配合哪些"
    - "责任是怎样转手、流转的"
    - "{function}拿走的和交给乡镇的各有哪些"
    - "{function}既收回又要乡镇帮忙的情况"
    - "{function}收回了什么、又要乡镇帮什么"
    - "{function}拿走的是哪些、派下来的又是哪些"
    - "{function}嘴上收回，转头又让乡镇配合什么"
  en:
    - "What did {function} take away and what does it hand to townships?"
    - "What does {function} reclaim and what does it still want townships to assist with?"
    - "How does responsibility change hands?"
    - "Give and take between {function} and townships"
    - "What does {function} take away and at the same time ask townships to help with?"
    - "Duties {function} reclaimed versus duties it wants help with"
parameters:
  - {name: function, type: function, required: true, sample: 民政局, zh: 部门职能, en: Function}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: reclaimed_duty, type: string, zh: 收回的事项, en: Reclaimed duty}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: department_id, type: string, zh: 部门编号, en: Department id}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: led_county_code, type: string, zh: 对应的县代码, en: County code where it leads}
  - {name: led_county, type: string, zh: 对应的县, en: County where it leads}
  - {name: led_duty_id, type: string, zh: 对应的事项编号, en: Led duty id}
  - {name: led_duty, type: string, zh: 对应的事项, en: Led duty}
  - {name: led_document, type: string, zh: 对应事项的文件, en: Led document}
  - {name: led_line, type: integer, zh: 对应事项的行, en: Led line}
  - {name: same_category, type: boolean, zh: 类别相同, en: Same category}
expected: {least: 50}
*/
// Reclaimed duty by reclaimed duty, so that an answer that is cut costs no more than its rows.
MATCH (function:Function {name: $function})<-[:HAS_FUNCTION]-(department:Department)<-[back:RECLAIMED_BY]-(duty:Duty)
MATCH (duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(county:County)
WHERE ($county IS NULL OR county.code = $county)
  AND (back.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
WITH function, department, duty, duty.id AS duty_id, county, county.code AS county_code
ORDER BY county_code, duty_id
MATCH (function)<-[:HAS_FUNCTION]-(:Department)-[lead:LEADS]->(led:Duty)<-[:ASSISTS]-(:Township)-[:IN]->(led_county:County)
WHERE (lead.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
RETURN county_code, county.name AS county, duty_id, duty.name AS reclaimed_duty,
       duty.document AS document, duty.line AS line, department.id AS department_id, department.name AS department,
       led_county.code AS led_county_code, led_county.name AS led_county, led.id AS led_duty_id, led.name AS led_duty,
       led.document AS led_document, led.line AS led_line,
       EXISTS { (duty)-[:IN_CATEGORY]->(:Category)<-[:IN_CATEGORY]-(led) } AS same_category
ORDER BY county_code, duty_id, same_category DESC, led_county_code, led_duty_id
