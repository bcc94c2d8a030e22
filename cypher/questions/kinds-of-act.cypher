/*
group: structure
view: matrix
title:
  zh: 各清单有哪些行为类型
  en: Kinds of act on each list
about:
  zh: 行政处罚、行政检查、宣传教育等行为类型在三类清单上的事项数；一个事项可有几种类型。用来看收回的是哪类权力。
  en: How many duties of each list are a punishment, an inspection, publicity and so on; a duty may be of several kinds.
question:
  zh: "[{county}|各县]三类清单上各种行为类型有多少事项？"
  en: "How many duties of each kind of act are on the three lists of [{county}|all counties]?"
asked:
  zh:
    - "三张清单上处罚、许可、检查等各有多少"
    - "各类行为的数量"
    - "行政处罚、行政许可、行政检查分别有多少项"
    - "收回的以哪种行为为主"
    - "按行为类型统计事项数"
    - "各县处罚类、检查类的事分别有多少"
    - "按处罚、许可、检查等行为数一数三张清单"
    - "三份清单里各种行为各占多少"
    - "罚款、检查、审批这几类各有多少项"
  en:
    - "How many punishments, licences and inspections are on each list?"
    - "Count duties by kind of act"
    - "Which kinds of act are mostly reclaimed?"
    - "Statistics of types of act"
    - "How many of the duties on each list are punishments, permits, inspections?"
    - "How are the kinds of act spread over the three lists?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: act, type: string, zh: 行为类型, en: Kind of act}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 上级部门收回, en: Reclaimed}
expected: {rows: 21}
*/
MATCH (act:Act)<-[:IS_ACT]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(county:County)
WHERE $county IS NULL OR county.code = $county
RETURN act.name AS act, count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
       count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted, count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
ORDER BY reclaimed DESC, basic + assisted DESC, act
