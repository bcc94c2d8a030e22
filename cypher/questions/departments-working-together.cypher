/*
group: departments
view: graph
title:
  zh: 哪些部门共同牵头
  en: Which departments work together
about:
  zh: 共同牵头同一事项的职能，两两计数；用来看部门之间的协作。
  en: Pairs of functions that lead the same duties, with how many they share.
question:
  zh: "[{county}|各县][{function}|各部门]与哪些部门共同牵头事项？"
  en: "Which functions lead duties together[ with {function}][ in {county}]?"
asked:
  zh:
    - "{function}和谁一起工作"
    - "{county}{function}和哪些部门合作"
    - "{function}跟哪些部门打交道最多"
    - "{function}的合作伙伴是谁"
    - "哪些部门经常一起做事"
    - "哪些部门协作最多"
    - "两个部门之间共同牵头多少事项"
  en:
    - "Who works with {function}?"
    - "Which departments cooperate with {function} in {county}?"
    - "Partners of {function}"
    - "Which departments collaborate most?"
    - "Which bureaus share duties with each other?"
    - "Whom does {function} team up with?"
parameters:
  - {name: function, type: function, sample: 公安局, zh: 部门职能, en: Function}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: other, type: string, zh: 共同牵头的职能, en: Other function}
  - {name: duties, type: integer, zh: 共同事项数, en: Duties shared}
  - {name: counties, type: list, zh: 县（市、区）, en: Counties}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
expected: {least: 20}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(one:Department)-[:LEADS]->(duty:Duty)<-[:LEADS]-(two:Department)-[:HAS_FUNCTION]->(other:Function)
MATCH (one)-[:OF]->(county:County)
WHERE CASE WHEN $function IS NULL THEN function.name < other.name
           ELSE function.name = $function AND other.name <> $function END
  AND ($county IS NULL OR county.code = $county)
WITH function, other, duty, county ORDER BY county.code, duty.id
WITH function.name AS function, other.name AS other, count(DISTINCT duty) AS duties,
     collect(DISTINCT county.name) AS counties, collect(DISTINCT duty.id) AS duty_ids
RETURN function, other, duties, counties, duty_ids
ORDER BY duties DESC, function, other
