/*
group: comparison
view: bar
title:
  zh: 哪些县事项最多
  en: Counties ranked by their duties
about:
  zh: 县按其乡镇三份清单合计或其中一份的事项数排列，从多到少，也可以从少到多；收录的乡镇多，数就大，所以附上平均每个乡镇多少项。
  en: Counties by the number of duties on their townships' lists, or on one of the three, the largest number first, or the smallest. A county with more townships here has more, so the mean of its townships is beside it.
question:
  zh: "各县按[“{list}”清单|三份清单合计]的事项数怎样排名[（{order}）]？"
  en: "How do the counties rank by the number of duties on [the {list} list|the lists][ ({order})]?"
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
  - {name: value, type: integer, zh: 事项数, en: Duties}
  - {name: mean, type: number, zh: 平均每个乡镇, en: Per township}
  - {name: townships, type: integer, zh: 乡镇数, en: Townships}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 已被收回, en: Reclaimed}
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
                ELSE basic + assisted + reclaimed END AS value
RETURN county.code AS county_code, county.name AS county, value, round(toFloat(value) / townships, 1) AS mean,
       townships, basic, assisted, reclaimed
ORDER BY CASE $order WHEN 'smallest-first' THEN value ELSE -value END, county_code
