/*
group: assisted
view: table
title:
  zh: 某一事项上，谁和某部门一起做，留给乡镇什么
  en: Who works with a department on a matter, and what is left to the township
about:
  zh: 各县并列：以该部门为对应上级部门的相关事项，它自己做什么，还有哪些部门，乡镇配合做什么。事项写几个字即可，如“学校安全”；一处这样写，别处的同一事项也算。没有的县没有行。
  en: County by county, the duties about a matter that a department is superior to, its own work, the other departments, and the township's part. A few characters of the matter will do; where one township words it so, the same duty elsewhere counts, too. A county without one has no row.
question:
  zh: "在“{matter}”上，各县谁和{function}一起做，留给乡镇什么[（部门见于{named_in}）]？"
  en: "Who works with {function} on “{matter}” in each county, and what is left to the township[ (departments named in {named_in})]?"
asked:
  zh:
    - "在{matter}上谁和{function}一起做"
    - "{matter}方面，{function}和哪些部门一起管，乡镇做什么"
    - "{function}管{matter}，留给乡镇的是什么"
    - "各县{matter}由谁和{function}一起负责"
    - "{function}办{matter}的时候还有谁参与，乡镇还要做什么"
    - "{matter}这一块{function}和谁一起管，乡镇还剩什么"
    - "说到{matter}，{function}跟谁搭档，乡镇做什么"
  en:
    - "Who works with {function} on {matter} in each county?"
    - "What is left to the township on {matter} with {function}?"
    - "Partners of {function} on {matter}"
    - "On {matter}, which departments join {function}, and what remains for the township?"
    - "With whom does {function} handle {matter}?"
parameters:
  - {name: function, type: function, required: true, sample: 公安局, zh: 部门职能, en: Function}
  - {name: matter, type: text, required: true, sample: 学校安全, zh: 什么事（几个字）, en: Matter (a few characters)}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: other_departments, type: list, zh: 一起做的部门, en: Other departments}
  - {name: township_responsibility, type: string, zh: 留给乡镇的, en: Left to the township}
  - {name: own_responsibility, type: string, zh: 该部门做的, en: The department's own work}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: basis, type: string, zh: 依据, en: Why it is here}
expected: {rows: 5}
*/
// A duty is about the matter where its name has all of the matter's characters, or its text the matter as it stands, or
// where that holds for the same duty elsewhere.
WITH split(replace($matter, ' ', ''), '') AS characters, CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END AS named
CALL (characters, named) {
  MATCH (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)-[lead:LEADS]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
  WHERE lead.namedIn = named OR $named_in = 'both'
  WITH DISTINCT characters, common
  WHERE EXISTS {
    MATCH (common)<-[:INSTANCE_OF]-(same:Duty)
    WHERE all(c IN characters WHERE same.name CONTAINS c)
       OR coalesce(same.superiorResponsibility, '') + ' ' + coalesce(same.townshipResponsibility, '') CONTAINS $matter }
  RETURN collect(common) AS about
}
MATCH (:Function {name: $function})<-[:HAS_FUNCTION]-(own:Department)-[lead:LEADS]->(duty:Duty)<-[:ASSISTS]-(township:Township)-[:IN]->(county:County)
WHERE lead.namedIn = named OR $named_in = 'both'
WITH own, lead, duty, township, county, named,
     CASE WHEN all(c IN characters WHERE duty.name CONTAINS c) THEN 'in-name'
          WHEN coalesce(duty.superiorResponsibility, '') + ' ' + coalesce(duty.townshipResponsibility, '') CONTAINS $matter THEN 'in-text'
          WHEN any(common IN [(duty)-[:INSTANCE_OF]->(c:CommonDuty) | c] WHERE common IN about) THEN 'same-elsewhere' END AS basis
WHERE basis IS NOT NULL
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       COLLECT { MATCH (duty)<-[by:LEADS]-(d:Department) WHERE d <> own AND (by.namedIn = named OR $named_in = 'both')
                 RETURN d.name ORDER BY by.position } AS other_departments,
       duty.townshipResponsibility AS township_responsibility,
       reduce(text = '', item IN coalesce(lead.items, []) | text + CASE text WHEN '' THEN '' ELSE '\n' END + item) AS own_responsibility,
       document.id AS document, source.line AS line, basis
ORDER BY county_code, township_code, number
