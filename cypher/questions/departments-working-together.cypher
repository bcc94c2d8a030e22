/*
group: departments
view: graph
title:
  zh: 哪些部门同为对应上级部门
  en: Which departments work together
about:
  zh: 同一事项部门栏里一起列出的职能，两两计数；“其他负有……职责的部门”不是部门，不计；用来看部门之间的协作。
  en: Pairs of functions that are superior departments of the same duties, with how many they share.
question:
  zh: "[{county}|各县][{function}|各部门]与哪些部门同为事项的对应上级部门[（部门见于{named_in}）]？"
  en: "Which functions share duties[ with {function}][ in {county}][ (departments named in {named_in})]?"
asked:
  zh:
    - "{function}和谁一起工作"
    - "{county}{function}和哪些部门合作"
    - "{function}跟哪些部门打交道最多"
    - "{function}的合作伙伴是谁"
    - "哪些部门经常一起做事"
    - "哪些部门协作最多"
    - "两个部门之间共同牵头多少事项"
    - "{county}{function}和哪些部门一起牵头"
    - "{function}常和谁同列"
    - "{function}经常跟谁搭档"
    - "{function}一般跟哪些单位一块牵头"
    - "和{function}一起管事的部门有哪些"
    - "{function}的搭档有哪些"
    - "哪两个部门一起牵头的事最多"
  en:
    - "Who works with {function}?"
    - "Which departments cooperate with {function} in {county}?"
    - "Partners of {function}"
    - "Which departments collaborate most?"
    - "Which bureaus share duties with each other?"
    - "Whom does {function} team up with?"
    - "Who co-leads duties with {function}?"
    - "With whom does {function} share duties?"
    - "Which departments lead duties jointly with {function}?"
    - "Which two departments work together most often?"
parameters:
  - {name: function, type: function, sample: 公安局, zh: 部门职能, en: Function}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: other, type: string, zh: 同列的职能, en: Other function}
  - {name: duties, type: integer, zh: 共同事项数, en: Duties shared}
  - {name: counties, type: list, zh: 县（市、区）, en: Counties}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
expected: {least: 20}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(one:Department)-[by:LEADS]->(duty:Duty)<-[too:LEADS]-(two:Department)-[:HAS_FUNCTION]->(other:Function)
MATCH (one)-[:OF]->(county:County)
WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
  AND (too.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
  AND function.kind <> 'class' AND other.kind <> 'class'
  AND CASE WHEN $function IS NULL THEN function.name < other.name
           ELSE function.name = $function AND other.name <> $function END
  AND ($county IS NULL OR county.code = $county)
WITH function, other, duty, county ORDER BY county.code, duty.id
WITH function.name AS function, other.name AS other, count(DISTINCT duty) AS duties,
     collect(DISTINCT county.name) AS counties, collect(DISTINCT duty.id) AS duty_ids
RETURN function, other, duties, counties, duty_ids
ORDER BY duties DESC, function, other
