/*
group: departments
view: matrix
title:
  zh: 各县有没有这个部门
  en: Which counties have which function
about:
  zh: 每个职能在各县有无对应部门、与多少事项有关；没有的县列出其对应职能。用来区分“没有机构”与“没有分工”。
  en: For each function and county whether there is a department and with how many duties; where not, which corresponding function there is.
question:
  zh: "[{function}|各职能]在各县有没有部门[（部门见于{named_in}）]？"
  en: "Which counties have a department for [{function}|each function][ (departments named in {named_in})]?"
asked:
  zh:
    - "哪些县有{function}"
    - "哪些县没有{function}"
    - "各县有没有{function}"
    - "各县都设了哪些部门"
    - "没有{function}的县由哪个部门代替"
    - "各县机构设置"
    - "{function}哪些县设了、哪些县没设"
    - "{function}在哪些县能找到，在哪些县找不到"
    - "是不是每个县都有{function}"
    - "哪些部门只有个别县设"
    - "有{function}的是哪几个县"
  en:
    - "Which counties have {function}?"
    - "Which counties lack {function}?"
    - "Is there {function} in each county?"
    - "Coverage of departments by county"
    - "In which counties is there no {function}?"
    - "Which counties have got {function} and which have not?"
    - "Does every county have {function}?"
    - "Where is {function} missing?"
parameters:
  - {name: function, type: function, sample: 教育局, zh: 部门职能, en: Function}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: department_id, type: string, zh: 部门编号, en: Department id}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
  - {name: corresponding, type: list, zh: 该县的对应部门, en: Corresponding departments of the county}
expected: {rows: 305}
*/
// Function by function, so that an answer that is cut costs no more than its rows.
MATCH (function:Function)
WHERE $function IS NULL OR function.name = $function
WITH function ORDER BY function.name
MATCH (county:County)
WHERE EXISTS { (county)<-[:IN]-(:Township) }
OPTIONAL MATCH (function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(county)
RETURN function.name AS function, county.code AS county_code, county.name AS county, department.id AS department_id,
       department.name AS department, COUNT { (department)-[by:LEADS|RECLAIMED_BY]-(:Duty) WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both') } AS duties,
       COLLECT { MATCH (function)-[:CORRESPONDS_TO]-(:Function)<-[:HAS_FUNCTION]-(d:Department)-[:OF]->(county) RETURN d.name ORDER BY d.name } AS corresponding
ORDER BY function, county_code
