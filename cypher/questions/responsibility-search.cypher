/*
group: sources
view: table
title:
  zh: 哪些职责条目提到某个词
  en: Which responsibility items mention a word
about:
  zh: 在分给各部门和乡镇的职责条目中检索，每条注明归谁、为什么归它、出自哪一行。
  en: "Searches the single items given to departments and townships: whose it is, why, and on which line."
question:
  zh: "[{function}的|]哪些职责条目提到“{q}”？"
  en: "Which responsibility items[ of {function}] mention “{q}”?"
asked:
  zh:
    - "哪些职责提到“{q}”"
    - "{function}的职责里哪些写到“{q}”"
    - "哪条职责条目说到“{q}”"
    - "在职责分工里查“{q}”"
    - "工作方式中提到“{q}”的条目"
    - "职责文字里写了“{q}”的部门"
    - "分给部门的职责里哪几条写了“{q}”"
    - "哪个部门的职责条目里有“{q}”"
    - "具体的职责里哪几条说到“{q}”"
    - "{function}名下的职责哪条写着“{q}”"
    - "各单位的一条条职责里，有“{q}”的是哪些"
  en:
    - "Responsibility items that mention “{q}”"
    - "Which items of {function} speak of “{q}”?"
    - "Where do the responsibilities mention “{q}”?"
    - "Search the responsibilities for “{q}”"
    - "Which of the responsibilities assigned to departments mention “{q}”?"
    - "In which responsibility items does “{q}” occur?"
parameters:
  - {name: q, type: search, required: true, sample: 流浪犬, zh: 检索词, en: Words}
  - {name: function, type: function, sample: 公安局, zh: 部门职能, en: Function}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: party, type: string, zh: 主体, en: Party}
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: role, type: string, zh: 角色, en: Role}
  - {name: item_id, type: string, zh: 条目编号, en: Item id}
  - {name: item, type: string, zh: 条目, en: Item}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 5}
*/
CALL db.index.fulltext.queryRelationships('item_words', $q) YIELD relationship AS part
WITH part, CASE type(part) WHEN 'RECLAIMED_BY' THEN startNode(part) ELSE endNode(part) END AS duty,
     CASE type(part) WHEN 'RECLAIMED_BY' THEN endNode(part) ELSE startNode(part) END AS who
UNWIND range(0, size(part.items) - 1) AS at
WITH part, duty, who, at, toLower(part.items[at]) AS text
WHERE all(word IN $q_words WHERE text CONTAINS word)
WITH part, duty, who, at, head([(who)-[:HAS_FUNCTION]->(f) | f.name]) AS function
WHERE $function IS NULL OR function = $function
MATCH (duty)<-[:ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(county:County)
RETURN county.code AS county_code, county.name AS county, who.name AS party, function, type(part) AS role,
       part.itemIds[at] AS item_id, part.items[at] AS item, part.itemReasons[at] AS reason, duty.id AS duty_id,
       duty.name AS duty, duty.document AS document, duty.line AS line
ORDER BY county_code, duty_id, coalesce(part.position, 1000), at, item_id
