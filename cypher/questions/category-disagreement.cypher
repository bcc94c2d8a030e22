/*
group: comparison
view: table
title:
  zh: 同一事项被归入不同类别
  en: One matter filed under different categories
about:
  zh: 各乡镇把同一共同事项归入不同事项类别；用来统一分类口径。
  en: Common duties that townships file under different categories.
question:
  zh: "哪些事项被归入不同的类别[，其一为“{category}”]？"
  en: "Which duties are filed under different categories[, one of them “{category}”]?"
asked:
  zh:
    - "哪些事项归类不一致"
    - "同一件事在各乡镇归在不同的类别"
    - "分类口径不统一的事项"
    - "哪些事项各地分到了不同的类"
    - "哪些事项的类别有分歧"
    - "同样的事，有的乡镇归这类、有的乡镇归那类"
    - "一件事在不同乡镇分在不同类别下面"
    - "哪些事各地归类不一样"
  en:
    - "Which matters are classified differently by townships?"
    - "Same duty but different category"
    - "Inconsistent classification"
    - "On the category of which duties do townships disagree?"
    - "Which tasks do townships put under different headings?"
    - "Is the same task filed under different headings in different townships?"
    - "Tasks whose category differs from one township to another"
parameters:
  - {name: category, type: category, sample: 生态环保, zh: 事项类别, en: Category}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: townships, type: integer, zh: 乡镇数, en: Townships}
  - {name: township_codes, type: list, zh: 乡镇代码, en: Township codes}
  - {name: township_names, type: list, zh: 乡镇名称, en: Township names}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
  - {name: lines, type: list, zh: 文件:行, en: Document:line}
expected: {least: 20}
*/
MATCH (common:CommonDuty)<-[:INSTANCE_OF]-(:Duty)-[:IN_CATEGORY]->(category:Category)
WITH common, collect(DISTINCT category.name) AS categories
WHERE size(categories) > 1 AND ($category IS NULL OR $category IN categories)
MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)-[:IN_CATEGORY]->(category:Category)
MATCH (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WITH common, category, township, duty ORDER BY township.code, duty.list, duty.number
RETURN common.id AS common_duty_id, common.label AS common_duty, category.name AS category,
       count(DISTINCT township) AS townships, collect(DISTINCT township.code) AS township_codes,
       collect(DISTINCT township.name) AS township_names, collect(duty.id) AS duty_ids,
       collect(duty.document + ':' + duty.line) AS lines
ORDER BY common_duty_id, townships DESC, category
