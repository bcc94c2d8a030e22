/*
group: departments
view: bar
title:
  zh: 各部门对应和收回多少事项
  en: How many duties each department answers for and reclaims
about:
  zh: 每个职能在各县作为对应上级部门的配合履职事项数和承接的收回事项数，按部门栏计，只在正文中提到的另列；事项最多的在前，可只按配合或只按收回排列，也可以从少到多；用来找出与乡镇往来最多的部门。
  en: For each function and county, the assisted duties it is the superior department of and the duties it took back, the largest number first; ranked by one of the two lists alone, or the smallest first, if wanted.
question:
  zh: "[{county}|各县][{function}|各部门]对应和收回了多少事项[（只按“{list}”清单）][（部门见于{named_in}）][（{order}）]？"
  en: "How many duties does [{function}|each department] of [{county}|each county] answer for and reclaim[ (by the {list} list alone)][ (departments named in {named_in})][ ({order})]?"
asked:
  zh:
    - "哪个部门最忙、负担最重"
    - "哪个部门牵头的事项最多"
    - "哪个部门牵头的事项最少"
    - "哪些部门与乡镇打交道最多"
    - "各部门任务量排名"
    - "{county}{function}牵头多少、收回多少"
    - "每个部门有多少事项"
    - "哪个局给乡镇派的活最多"
    - "{county}哪个单位压给乡镇的任务最多"
    - "哪个部门{list}事项最多"
    - "哪个部门收回的事项最多"
    - "让乡镇配合最多的是哪个部门"
    - "按{list}事项的数量给部门排名"
    - "事项最少的部门"
    - "使唤乡镇最多的是哪个局"
    - "哪个部门收走的事项最多"
    - "各部门手里有多少事"
    - "哪个局让乡镇配合的事最少"
    - "哪个部门{list}事项最少"
  en:
    - "Which department is the busiest?"
    - "Which bureau leads the most duties?"
    - "Rank departments by workload"
    - "How many duties does {function} have?"
    - "Which departments have the largest number of tasks?"
    - "Which department has the most duties?"
    - "Which office gives townships the most work?"
    - "Rank the departments by number of {list} duties"
    - "Which department reclaimed the most duties?"
    - "Which department has townships assist with the most duties?"
    - "Top departments by {list} duties"
    - "Which department has the fewest duties?"
    - "Which department relies on townships the most?"
    - "Which department has the least to do?"
    - "How much work does each department have?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: function, type: function, sample: 公安局, zh: 部门职能, en: Function}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
  - {name: list, type: department-list, sample: reclaimed, zh: 只按清单, en: By one list alone}
  - {name: order, type: rank, usual: largest-first, sample: smallest-first, zh: 次序, en: Order}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: department_id, type: string, zh: 部门编号, en: Department id}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: value, type: integer, zh: 事项数, en: Duties}
  - {name: leads, type: integer, zh: 对应事项数, en: Superior department of}
  - {name: reclaims, type: integer, zh: 收回事项数, en: Reclaims}
  - {name: in_text, type: integer, zh: 另见于正文, en: Named in the text alone}
  - {name: townships, type: integer, zh: 县里收录的乡镇数, en: Townships of its county here}
expected: {least: 190}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(county:County)
WHERE ($county IS NULL OR county.code = $county) AND ($function IS NULL OR function.name = $function)
WITH function, department, county, COUNT { (department)-[by:LEADS]->(:Duty) WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both') } AS leads,
     COUNT { (department)<-[by:RECLAIMED_BY]-(:Duty) WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both') } AS reclaims,
     COUNT { (department)-[:LEADS|RECLAIMED_BY {namedIn: 'text'}]-(:Duty) } AS in_text
WITH function, department, county, leads, reclaims, in_text,
     CASE $list WHEN 'assisted' THEN leads WHEN 'reclaimed' THEN reclaims ELSE leads + reclaims END AS value
WHERE $list IS NULL OR value > 0
RETURN function.name AS function, county.code AS county_code, county.name AS county,
       department.id AS department_id, department.name AS department, value, leads, reclaims, in_text, COUNT { (county)<-[:IN]-(:Township) } AS townships
ORDER BY CASE $order WHEN 'smallest-first' THEN value ELSE -value END, function, county_code
