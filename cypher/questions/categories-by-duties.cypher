/*
group: structure
view: bar
title:
  zh: 哪些类别事项最多
  en: Categories ranked by their duties
about:
  zh: 事项类别按三份清单合计或其中一份的事项数排列，从多到少，也可以从少到多，可限于一个县；用来看活集中在哪一类、收回的集中在哪一类。
  en: Categories by the number of duties on all three lists or on one of them, of one county if wanted, the largest number first, or the smallest.
question:
  zh: "[{county}|各县]的事项类别按[“{list}”清单|三份清单合计]的事项数怎样排名[（{order}）]？"
  en: "How do the categories rank by the number of duties on [the {list} list|the lists][ of {county}][ ({order})]?"
asked:
  zh:
    - "哪一类事项最多"
    - "哪个类别的{list}事项最多"
    - "收回的事项哪一类最多"
    - "收回最多的是哪个类别"
    - "配合的事最多是哪类"
    - "事项最少的类别"
    - "按{list}事项的数量给类别排名"
    - "{county}收回的事项集中在哪一类"
    - "被收走的事主要是哪一类"
    - "哪个领域的活最多"
    - "哪类事最少"
    - "乡镇自己做的事哪一类最多"
    - "配合的活集中在哪个领域"
  en:
    - "Rank the categories by number of {list} duties"
    - "Which category has the most duties?"
    - "Which category has the most {list} duties?"
    - "In which category were the most duties reclaimed?"
    - "Which category has the fewest duties?"
    - "Top categories by number of duties"
    - "What kind of duties were taken back most?"
    - "In which field are there the most {list} duties?"
parameters:
  - {name: list, type: list, sample: reclaimed, zh: 清单, en: List}
  - {name: county, type: county, sample: 沙湾市, zh: 县（市、区）, en: County}
  - {name: order, type: rank, usual: largest-first, sample: smallest-first, zh: 次序, en: Order}
columns:
  - {name: category, type: string, zh: 类别, en: Category}
  - {name: value, type: integer, zh: 事项数, en: Duties}
  - {name: townships, type: integer, zh: 乡镇数, en: Townships}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 已被收回, en: Reclaimed}
expected: {rows: 23}
*/
MATCH (category:Category)<-[:IN_CATEGORY]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WHERE ($list IS NULL OR duty.list = $list)
  AND ($county IS NULL OR EXISTS { (township)-[:IN]->(:County {code: $county}) })
WITH category, township, count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
     count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
     count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
WITH category.name AS category, count(township) AS townships, sum(basic) AS basic, sum(assisted) AS assisted,
     sum(reclaimed) AS reclaimed
WITH category, townships, basic, assisted, reclaimed, basic + assisted + reclaimed AS value
RETURN category, value, townships, basic, assisted, reclaimed
ORDER BY CASE $order WHEN 'smallest-first' THEN value ELSE -value END, category
