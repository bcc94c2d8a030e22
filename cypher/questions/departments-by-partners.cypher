/*
group: departments
view: bar
title:
  zh: 哪些部门合作伙伴最多
  en: Departments ranked by their partners
about:
  zh: 数一数每个职能与多少个别的职能同在一个事项的部门栏里，伙伴最多的在前，也可以从少到多；“其他负有……职责的部门”不是部门，不计；用来看谁要协调的部门多。
  en: For each function, with how many others it is a superior department of the same duties, the largest number first, or the smallest.
question:
  zh: "[{county}|各县]各部门按合作伙伴（同为对应上级部门）的个数怎样排名[（部门见于{named_in}）][（{order}）]？"
  en: "How do the functions[ of {county}] rank by the number of partners with whom they share duties[ (departments named in {named_in})][ ({order})]?"
asked:
  zh:
    - "哪个部门的合作伙伴最多"
    - "哪个部门合作伙伴最少"
    - "{county}哪个部门的伙伴最多"
    - "按合作伙伴的个数给部门排名"
    - "和最多部门合作的是哪个部门"
    - "各部门有多少合作伙伴"
    - "跟别的单位搭档最多的部门"
    - "哪个局要打交道的单位最多"
    - "要跟最多部门合作的是谁"
    - "哪个部门和最多的单位搭班子"
    - "哪个部门搭档最少"
  en:
    - "Which department has the most partners?"
    - "Which department is connected with the most other departments?"
    - "Which department has the fewest partners?"
    - "Rank the departments by number of partners"
    - "How many partners has each department in {county}?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
  - {name: order, type: rank, usual: largest-first, sample: smallest-first, zh: 次序, en: Order}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: value, type: integer, zh: 合作伙伴数, en: Partners}
  - {name: duties, type: integer, zh: 共同事项数, en: Duties shared}
  - {name: partners, type: list, zh: 合作伙伴, en: Partners by name}
expected: {least: 40}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(one:Department)-[by:LEADS]->(duty:Duty)<-[too:LEADS]-(two:Department)-[:HAS_FUNCTION]->(other:Function)
MATCH (one)-[:OF]->(county:County)
WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
  AND (too.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
  AND function.kind <> 'class' AND other.kind <> 'class' AND function <> other
  AND ($county IS NULL OR county.code = $county)
WITH function, other, duty ORDER BY other.name
WITH function.name AS function, collect(DISTINCT other.name) AS partners, count(DISTINCT duty) AS duties
RETURN function, size(partners) AS value, duties, partners
ORDER BY CASE $order WHEN 'smallest-first' THEN value ELSE -value END, function
