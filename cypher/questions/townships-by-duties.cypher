/*
group: performed
view: bar
title:
  zh: 哪些乡镇事项最多
  en: Townships ranked by their duties
about:
  zh: 乡镇按三份清单合计或其中一份的事项数排列，从多到少，也可以从少到多；用来看谁的担子重，谁被收走得多。
  en: Townships by the number of duties on all three lists or on one of them, the largest number first, or the smallest.
question:
  zh: "[{county}|各县]的乡镇按[“{list}”清单|三份清单合计]的事项数怎样排名[（{order}）]？"
  en: "How do the townships of [{county}|all counties] rank by the number of duties on [the {list} list|their lists][ ({order})]?"
asked:
  zh:
    - "哪个乡镇的事项最多"
    - "哪个乡镇{list}事项最多"
    - "哪个乡镇要配合的事最多"
    - "哪个乡镇自己做的事最多"
    - "哪个乡镇被收回的事项最多"
    - "事项最少的是哪个乡镇"
    - "按{list}事项的数量给乡镇排名"
    - "乡镇按配合事项多少排个名次"
    - "{county}的乡镇里谁的事项最多"
    - "三份清单加起来，哪个乡镇的活最多"
    - "总数算起来哪个乡镇事最多"
    - "哪个乡镇活最少"
    - "哪个镇配合的事最多"
    - "哪个乡镇的担子最重"
  en:
    - "Rank the townships by number of {list} duties"
    - "Which township has the most duties?"
    - "Which township has the most {list} duties?"
    - "Which township assists with the most duties?"
    - "Which township performs the fewest duties?"
    - "From which township were most duties reclaimed?"
    - "Top townships by number of duties"
    - "Which township has most on its plate, all three lists together?"
    - "Which township has the most to do?"
    - "Which township has the fewest duties in total?"
parameters:
  - {name: list, type: list, sample: assisted, zh: 清单, en: List}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: order, type: rank, usual: largest-first, sample: smallest-first, zh: 次序, en: Order}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: value, type: integer, zh: 事项数, en: Duties}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 已被收回, en: Reclaimed}
expected: {rows: 5}
*/
// Township by township as the graph counts relationships, without visiting a duty.
MATCH (township:Township)-[:IN]->(county:County)
WHERE $county IS NULL OR county.code = $county
WITH county, township, COUNT { (township)-[:PERFORMS]->() } AS basic, COUNT { (township)-[:ASSISTS]->() } AS assisted,
     COUNT { (township)-[:RELIEVED_OF]->() } AS reclaimed
WHERE basic + assisted + reclaimed > 0
WITH county, township, basic, assisted, reclaimed,
     CASE $list WHEN 'basic' THEN basic WHEN 'assisted' THEN assisted WHEN 'reclaimed' THEN reclaimed
                ELSE basic + assisted + reclaimed END AS value
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       value, basic, assisted, reclaimed
ORDER BY CASE $order WHEN 'smallest-first' THEN value ELSE -value END, township_code
