/*
group: departments
view: table
title:
  zh: 哪些部门总是单独出现
  en: Departments that work alone
about:
  zh: 在配合履职事项的部门栏里从不与别的部门同列的部门；用来看谁不需要协调。“其他负有……职责的部门”不算部门。
  en: Departments that never share the column of an assisted duty with another one; classes of departments do not count.
question:
  zh: "[{county}|各县]哪些部门总是单独出现[（{function}）]？"
  en: "Which departments of [{county}|each county][ ({function})] work alone?"
asked:
  zh:
    - "哪些部门从不和别的部门一起管事"
    - "单干的部门有哪些"
    - "{county}哪些部门没有合作对象"
    - "哪些部门总是一个部门单独负责"
    - "{county}{function}有没有单独牵头、不和别人一起的时候"
    - "{county}由一个部门单独牵头的"
    - "哪些部门一直单打独斗"
    - "从来都是自己单干的部门"
    - "哪些部门的事全由自己一家管、不和别人一起"
    - "没有搭档的部门"
  en:
    - "Which departments never work with another one?"
    - "Departments without partners"
    - "Who works alone in {county}?"
    - "Which departments always act alone?"
    - "Departments that share no duty with anybody"
    - "Who never shares a duty with another department?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: function, type: function, sample: 总工会, zh: 部门职能, en: Function}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: department_id, type: string, zh: 部门编号, en: Department id}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
  - {name: lines, type: list, zh: 出处, en: Lines}
expected: {rows: 35}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(county:County)
WHERE function.kind <> 'class' AND ($county IS NULL OR county.code = $county)
  AND ($function IS NULL OR function.name = $function)
  AND EXISTS { (department)-[:LEADS {namedIn: 'cell'}]->(:Duty) }
  AND NOT EXISTS { MATCH (department)-[:LEADS {namedIn: 'cell'}]->(:Duty)<-[:LEADS {namedIn: 'cell'}]-(other:Department)-[:HAS_FUNCTION]->(f:Function)
                   WHERE f.kind <> 'class' AND other <> department }
WITH county, department, function,
     COLLECT { MATCH (department)-[:LEADS {namedIn: 'cell'}]->(duty:Duty) RETURN duty ORDER BY duty.id } AS duties
RETURN county.code AS county_code, county.name AS county, department.id AS department_id, department.name AS department,
       function.name AS function, size(duties) AS duties, [d IN duties | d.id] AS duty_ids,
       [d IN duties | d.document + ':' + d.line] AS lines
ORDER BY county_code, duties DESC, department_id
