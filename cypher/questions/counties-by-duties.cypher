/*
group: comparison
view: bar
title:
  zh: 哪些县事项最多
  en: Counties ranked by their duties
about:
  zh: 县按其乡镇的清单平均有多少项排列，三份合计或其中一份，从多到少，也可以从少到多。一个县收录几个乡镇，同一事项就有几行，所以不按合计排；合计的行数和乡镇数列在旁边。
  en: Counties by how many duties their townships' lists have on average, on all three or on one of them, the largest number first, or the smallest. A county of which there are more townships here has more rows for the same matters, so that it is not ranked by their sum; the rows and the townships are beside it.
question:
  zh: "各县平均每个乡镇的[“{list}”清单|三份清单合计]有多少事项，怎样排名[（{order}）]？"
  en: "How do the counties rank by the mean number of duties on [the {list} list|the lists] of their townships[ ({order})]?"
asked:
  zh:
    - "哪个县的事项最多"
    - "哪个县收回的事项最多"
    - "哪个县收回的最少"
    - "哪个县的乡镇要配合的事最多"
    - "哪个县的乡镇自己做的事最多"
    - "哪个县{list}事项最多"
    - "按{list}事项的数量给各县排名"
    - "各县收回事项数从多到少排列"
    - "收走事项最多的是哪个县"
    - "哪个县{list}的事最多"
    - "哪个县收得最少"
  en:
    - "Rank the counties by number of {list} duties"
    - "Which county reclaimed the most duties?"
    - "Which county has the most {list} duties?"
    - "Which county reclaimed the fewest?"
    - "Which county has its townships assist with the most duties?"
    - "Top counties by number of duties"
    - "Which county took the least back?"
    - "Which county has taken back the largest number of duties?"
parameters:
  - {name: list, type: list, sample: reclaimed, zh: 清单, en: List}
  - {name: order, type: rank, usual: largest-first, sample: smallest-first, zh: 次序, en: Order}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县, en: County}
  - {name: value, type: number, zh: 平均每个乡镇的事项数, en: Duties per township}
  - {name: duties, type: integer, zh: 各乡镇清单合计的行数, en: Rows on all the townships’ lists}
  - {name: townships, type: integer, zh: 收录的乡镇数, en: Townships here}
  - {name: basic, type: integer, zh: 基本履职（各清单合计）, en: Basic on all lists}
  - {name: assisted, type: integer, zh: 配合履职（各清单合计）, en: Assisted on all lists}
  - {name: reclaimed, type: integer, zh: 已被收回（各清单合计）, en: Reclaimed on all lists}
expected: {rows: 5}
*/
// Township by township as the graph counts relationships, without visiting a duty.
MATCH (township:Township)-[:IN]->(county:County)
WITH county, COUNT { (township)-[:PERFORMS]->() } AS basic, COUNT { (township)-[:ASSISTS]->() } AS assisted,
     COUNT { (township)-[:RELIEVED_OF]->() } AS reclaimed
WHERE basic + assisted + reclaimed > 0
WITH county, count(*) AS townships, sum(basic) AS basic, sum(assisted) AS assisted, sum(reclaimed) AS reclaimed
WITH county, townships, basic, assisted, reclaimed,
     CASE $list WHEN 'basic' THEN basic WHEN 'assisted' THEN assisted WHEN 'reclaimed' THEN reclaimed
                ELSE basic + assisted + reclaimed END AS duties
RETURN county.code AS county_code, county.name AS county,
       CASE duties % townships WHEN 0 THEN duties / townships ELSE round(toFloat(duties) / townships, 1) END AS value,
       duties, townships, basic, assisted, reclaimed
ORDER BY CASE $order WHEN 'smallest-first' THEN value ELSE -value END, county_code
