/*
group: comparison
view: table
title:
  zh: 两个乡镇的事项有何不同
  en: How two townships differ
about:
  zh: 只在甲、只在乙、双方都有但清单不同、双方一致的共同事项，逐项列出双方的措辞和出处。
  en: Matters only in one, only in the other, in both on different lists, and in both alike, with both wordings and sources.
question:
  zh: "{township}与{other}的履职事项有何不同？"
  en: "How do the duties of {township} and {other} differ?"
asked:
  zh:
    - "比较{township}和{other}"
    - "{township}和{other}有什么不一样"
    - "{township}跟{other}相比，事项有什么差别"
    - "{township}有而{other}没有的事项"
    - "两个乡镇的清单对比"
    - "{township}的清单跟{other}比差了什么"
    - "{township}的活跟{other}的活有啥两样"
    - "{township}和{other}的清单有什么出入"
    - "{township}和{other}各有哪些对方没有的事"
  en:
    - "Compare {township} and {other}"
    - "What is different between {township} and {other}?"
    - "What does {township} have that {other} lacks?"
    - "Differences between two townships"
    - "{township} versus {other}"
    - "How do {township} and {other} differ?"
    - "What differs between the duties of {township} and {other}?"
    - "Which duties are in {township} but not in {other}?"
parameters:
  - {name: township, type: township, required: true, sample: "652325105", zh: 乡镇, en: Township}
  - {name: other, type: township, required: true, sample: "654203106", zh: 另一乡镇, en: Other township}
columns:
  - {name: relation, type: string, zh: 关系, en: Relation}
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: first_lists, type: list, zh: 前者清单, en: Lists of the first}
  - {name: first_duty_ids, type: list, zh: 前者事项编号, en: Duty ids of the first}
  - {name: first_duties, type: list, zh: 前者事项, en: Duties of the first}
  - {name: first_lines, type: list, zh: 前者文件:行, en: Document:line of the first}
  - {name: second_lists, type: list, zh: 后者清单, en: Lists of the second}
  - {name: second_duty_ids, type: list, zh: 后者事项编号, en: Duty ids of the second}
  - {name: second_duties, type: list, zh: 后者事项, en: Duties of the second}
  - {name: second_lines, type: list, zh: 后者文件:行, en: Document:line of the second}
expected: {least: 100}
*/
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE township.code IN [$township, $other]
WITH common, township.code AS code, duty ORDER BY duty.list, duty.number
WITH common, [d IN collect(CASE code WHEN $township THEN duty END) | d] AS first,
     [d IN collect(CASE code WHEN $other THEN duty END) | d] AS second
WITH common, first, second, [d IN first | d.list] AS first_lists, [d IN second | d.list] AS second_lists
RETURN CASE WHEN second = [] THEN 'only-first' WHEN first = [] THEN 'only-second'
            WHEN all(list IN first_lists + second_lists WHERE list = first_lists[0]) THEN 'alike' ELSE 'different-list' END AS relation,
       common.id AS common_duty_id, common.label AS common_duty,
       first_lists, [d IN first | d.id] AS first_duty_ids, [d IN first | d.name] AS first_duties,
       [d IN first | d.document + ':' + d.line] AS first_lines,
       second_lists, [d IN second | d.id] AS second_duty_ids, [d IN second | d.name] AS second_duties,
       [d IN second | d.document + ':' + d.line] AS second_lines
ORDER BY CASE relation WHEN 'different-list' THEN 1 WHEN 'only-first' THEN 2 WHEN 'only-second' THEN 3 ELSE 4 END,
         common_duty, common_duty_id
