/*
group: departments
view: table
title:
  zh: 哪些职能只收回、只要乡镇配合，或每县都收回
  en: Functions that only reclaim, only have townships assist, or reclaim in every county
about:
  zh: 每个职能在几个县收回、在几个县要乡镇配合，各有多少事项，按部门栏计；用来看谁只拿走、谁只派活。
  en: In how many counties each function took duties back and in how many townships assist it, and how many duties, by the departments' columns.
question:
  zh: "哪些职能[{part}|只收回、只要配合，或两样都有]？"
  en: "Which functions [{part}|only reclaim, only have townships assist, or both]?"
asked:
  zh:
    - "哪些部门{part}"
    - "哪些部门每个县都收回了事项"
    - "哪些部门只收回、不要乡镇配合"
    - "哪些部门只要乡镇配合、什么也没收回"
    - "各职能在几个县收回、在几个县要乡镇配合"
    - "从乡镇收了权、又不要乡镇配合的部门"
    - "哪些部门只从乡镇收权"
    - "哪些部门只使唤乡镇、什么权都不收"
    - "哪些部门在每个县都收了权"
  en:
    - "Which functions reclaimed something in every county?"
    - "Functions that only take duties back"
    - "Functions that only have townships assist them and reclaimed nothing"
    - "Which bureaus {part}?"
    - "Which departments took something back in all counties?"
    - "Departments that only reclaim and never ask townships for help"
    - "Departments that only ask townships for help"
parameters:
  - {name: part, type: function-part, sample: only-reclaims, zh: 哪一种, en: Which part}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: part, type: string, zh: 哪一种, en: Part}
  - {name: everywhere, type: boolean, zh: 每县都收回, en: Reclaims in every county}
  - {name: reclaiming_counties, type: integer, zh: 收回的县数, en: Counties where it reclaimed}
  - {name: leading_counties, type: integer, zh: 要配合的县数, en: Counties where townships assist it}
  - {name: reclaims, type: integer, zh: 收回事项数, en: Reclaims}
  - {name: leads, type: integer, zh: 对应事项数, en: Superior department of}
expected: {rows: 59}
*/
MATCH (listing:County)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)
WITH count(DISTINCT listing) AS everywhere
MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(place)
WHERE function.kind <> 'class'
WITH everywhere, function, place, COUNT { (department)-[:LEADS {namedIn: 'cell'}]->(:Duty) } AS leads,
     COUNT { (department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-(:Duty) } AS reclaims
WITH everywhere, function, count(DISTINCT CASE WHEN reclaims > 0 THEN place END) AS reclaiming_counties,
     count(DISTINCT CASE WHEN leads > 0 THEN place END) AS leading_counties, sum(reclaims) AS reclaims, sum(leads) AS leads
WHERE reclaims + leads > 0
WITH function, reclaiming_counties = everywhere AS everywhere, reclaiming_counties, leading_counties, reclaims, leads,
     CASE WHEN leads = 0 THEN 'only-reclaims' WHEN reclaims = 0 THEN 'only-assisted' ELSE 'reclaims-and-assisted' END AS part
WHERE $part IS NULL OR part = $part OR ($part = 'reclaims-everywhere' AND everywhere)
RETURN function.name AS function, part, everywhere, reclaiming_counties, leading_counties, reclaims, leads
ORDER BY reclaiming_counties DESC, reclaims DESC, leads DESC, function
