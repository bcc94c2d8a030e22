/*
group: reclaimed
view: matrix
title:
  zh: 各县按类别收回多少事项
  en: How many duties each county reclaimed, by category
about:
  zh: 县与类别交叉的收回事项数，按清单中的行计，一个县收录几个乡镇就数几份清单；旁边是乡镇数和不同的事项数。用来比较各县收回的重点。
  en: Reclaimed duties counted by county and category, to compare what each county concentrated on; the rows of the lists of all townships that a county has here, and beside them how many townships these are, and how many distinct matters.
question:
  zh: "[{county}|各县]在每个事项类别中收回了多少事项？"
  en: "How many duties did [{county}|each county] reclaim in each category?"
asked:
  zh:
    - "各县各类别收回的数量"
    - "每个县在每类收回几项"
    - "{county}各类别收回了多少"
    - "收回的重点在哪些类别"
    - "收回的事，每个县每一类各有几件"
    - "各县每一类收了几项"
    - "{county}每一类收回了几项"
    - "分县、分类的收回数量表"
  en:
    - "How many duties were reclaimed by county and category?"
    - "Number of reclaimed duties in each field"
    - "Count of what each county took back by category"
    - "How many duties of each category did each county take back?"
    - "Number of reclaimed duties by county and category"
parameters:
  - {name: county, type: county, sample: 沙湾市, zh: 县（市、区）, en: County}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
  - {name: townships, type: integer, zh: 收录的乡镇数, en: Townships here}
  - {name: matters, type: integer, zh: 不同的事项数, en: Distinct matters}
listed: {question: reclaimed-by-county, parameters: {county: county_code, category: category}}
expected: {least: 20}
*/
MATCH (county:County)<-[:IN]-(:Township)-[:RELIEVED_OF]->(duty:Duty)
WHERE $county IS NULL OR county.code = $county
OPTIONAL MATCH (duty)-[:IN_CATEGORY]->(category:Category)
OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
WITH county, category, count(DISTINCT duty) AS duties, count(DISTINCT common) AS matters
RETURN county.code AS county_code, county.name AS county, category.name AS category, duties,
       COUNT { (county)<-[:IN]-(:Township) } AS townships, matters
ORDER BY county_code, duties DESC, category
