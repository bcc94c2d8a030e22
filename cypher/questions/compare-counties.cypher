/*
group: comparison
view: flow
title:
  zh: 两个县的事项有何不同
  en: How two counties differ
about:
  zh: 只在甲县、只在乙县、双方都有但清单不同、双方清单相同的共同事项，逐项列出双方各乡镇的措辞和出处；看作流向，就是甲县各清单上的事项在乙县列在哪里。
  en: Matters only in one county, only in the other, in both on different lists, and in both on the same lists, with the wordings and lines of all their townships; as flows, where the matters of the lists of one are in the other.
question:
  zh: "{county}和{other}的履职事项有何不同？"
  en: "How do the duties of the townships of {county} and {other} differ?"
asked:
  zh:
    - "比较{county}和{other}"
    - "{county}和{other}有什么不一样"
    - "{county}跟{other}相比，事项有什么差别"
    - "{county}各乡镇的清单跟{other}的有什么出入"
    - "两个县的清单对比"
    - "{county}有而{other}没有的事项"
    - "同一件事在{county}和{other}列在哪张清单上"
  en:
    - "Compare the counties {county} and {other}"
    - "What is different between the townships of {county} and those of {other}?"
    - "What do the townships of {county} have that those of {other} lack?"
    - "Differences between two counties"
    - "How do {county} and {other} differ?"
parameters:
  - {name: county, type: county, required: true, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: other, type: county, required: true, sample: 沙湾市, zh: 另一个县（市、区）, en: Other county}
columns:
  - {name: relation, type: string, zh: 关系, en: Relation}
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: first_lists, type: list, zh: 前者清单, en: Lists of the first}
  - {name: first_township_codes, type: list, zh: 前者乡镇代码, en: Township codes of the first}
  - {name: first_townships, type: list, zh: 前者乡镇, en: Townships of the first}
  - {name: first_duty_ids, type: list, zh: 前者事项编号, en: Duty ids of the first}
  - {name: first_duties, type: list, zh: 前者事项, en: Duties of the first}
  - {name: first_lines, type: list, zh: 前者文件:行, en: Document:line of the first}
  - {name: second_lists, type: list, zh: 后者清单, en: Lists of the second}
  - {name: second_township_codes, type: list, zh: 后者乡镇代码, en: Township codes of the second}
  - {name: second_townships, type: list, zh: 后者乡镇, en: Townships of the second}
  - {name: second_duty_ids, type: list, zh: 后者事项编号, en: Duty ids of the second}
  - {name: second_duties, type: list, zh: 后者事项, en: Duties of the second}
  - {name: second_lines, type: list, zh: 后者文件:行, en: Document:line of the second}
expected: {least: 100}
*/
MATCH (county:County)<-[:IN]-(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE county.code IN [$county, $other]
WITH common, county.code AS code, township, duty ORDER BY township.code, duty.list, duty.number
WITH common, [d IN collect(CASE code WHEN $county THEN duty END) | d] AS first,
     collect(DISTINCT CASE code WHEN $county THEN duty.list END) AS first_lists,
     collect(DISTINCT CASE code WHEN $county THEN township END) AS first_townships,
     [d IN collect(CASE code WHEN $other THEN duty END) | d] AS second,
     collect(DISTINCT CASE code WHEN $other THEN duty.list END) AS second_lists,
     collect(DISTINCT CASE code WHEN $other THEN township END) AS second_townships
RETURN CASE WHEN second = [] THEN 'only-first' WHEN first = [] THEN 'only-second'
            WHEN all(list IN first_lists WHERE list IN second_lists) AND all(list IN second_lists WHERE list IN first_lists) THEN 'alike'
            ELSE 'different-list' END AS relation,
       common.id AS common_duty_id, common.label AS common_duty,
       first_lists, [t IN first_townships | t.code] AS first_township_codes, [t IN first_townships | t.name] AS first_townships,
       [d IN first | d.id] AS first_duty_ids, [d IN first | d.name] AS first_duties,
       [d IN first | d.document + ':' + d.line] AS first_lines,
       second_lists, [t IN second_townships | t.code] AS second_township_codes, [t IN second_townships | t.name] AS second_townships,
       [d IN second | d.id] AS second_duty_ids, [d IN second | d.name] AS second_duties,
       [d IN second | d.document + ':' + d.line] AS second_lines
ORDER BY CASE relation WHEN 'different-list' THEN 1 WHEN 'only-first' THEN 2 WHEN 'only-second' THEN 3 ELSE 4 END,
         common_duty, common_duty_id
