/*
group: structure
view: graph
title:
  zh: 一个事项的两步邻域
  en: The neighbourhood of a duty
about:
  zh: 从一个事项出发两步之内的乡镇、部门、共同事项以及它们的其他事项；用来从一条事项看开去。
  en: "What lies within two steps of a duty: its township, departments and common duty, and their other duties."
question:
  zh: "“{duty}”周围两步之内有什么？"
  en: "What lies within two steps of “{duty}”?"
asked:
  zh:
    - "与“{duty}”有关的部门、乡镇和其他事项"
    - "“{duty}”的周边有什么"
    - "“{duty}”的邻近节点"
    - "从“{duty}”出发能看到什么"
    - "“{duty}”牵涉哪些部门和事项"
    - "“{duty}”往外两层牵连到哪些部门和事项"
    - "“{duty}”周围有些什么"
    - "跟“{duty}”沾边的部门、乡镇、事项"
    - "围着“{duty}”的有哪些东西"
    - "“{duty}”一两步之内连着什么"
  en:
    - "What surrounds “{duty}”?"
    - "Neighbours of “{duty}” in the graph"
    - "What is near “{duty}” within two steps?"
    - "What is linked to “{duty}”?"
    - "Everything one or two steps away from “{duty}”"
    - "What is connected to “{duty}”?"
    - "Show what lies around “{duty}”"
parameters:
  - {name: duty, type: duty, required: true, sample: 652325105-assisted-20, zh: 事项, en: Duty}
columns:
  - {name: distance, type: integer, zh: 步数, en: Distance}
  - {name: via_relationship, type: string, zh: 第一步关系, en: First relationship}
  - {name: via_kind, type: string, zh: 第一步类型, en: First kind}
  - {name: via_id, type: string, zh: 第一步编号, en: First id}
  - {name: via, type: string, zh: 第一步, en: First}
  - {name: relationship, type: string, zh: 第二步关系, en: Second relationship}
  - {name: kind, type: string, zh: 类型, en: Kind}
  - {name: id, type: string, zh: 编号, en: Id}
  - {name: name, type: string, zh: 名称, en: Name}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 20}
*/
MATCH (duty:Duty {id: $duty})
CALL (duty) {
  MATCH (duty)-[first:LEADS|RECLAIMED_BY|PERFORMS|ASSISTS|RELIEVED_OF|INSTANCE_OF|IN_CATEGORY|IS_ACT]-(via)
  RETURN type(first) AS first, via
  UNION
  MATCH (duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']-(:Wording)<-[:WORDED_AS]-(via:Duty)
  RETURN 'STILL_BORNE_IN' AS first, via
}
CALL (duty, via) {
  RETURN 1 AS distance, null AS relationship, via AS node
  UNION
  MATCH (via)-[second:LEADS|RECLAIMED_BY|INSTANCE_OF|HAS_FUNCTION|RELATED|IN]-(node)
  WHERE node <> duty AND (via:Department OR via:CommonDuty OR via:Duty OR node:County)
  RETURN 2 AS distance, type(second) AS relationship, node
  UNION
  MATCH (via:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']-(:Wording)<-[:WORDED_AS]-(node:Duty)
  WHERE node <> duty
  RETURN 2 AS distance, 'STILL_BORNE_IN' AS relationship, node
}
RETURN distance, first AS via_relationship, labels(via)[0] AS via_kind, coalesce(via.id, via.code, via.name) AS via_id,
       coalesce(via.name, via.label) AS via, relationship, labels(node)[0] AS kind,
       coalesce(node.id, node.code, node.name) AS id, coalesce(node.name, node.label) AS name,
       node.document AS document, node.line AS line
ORDER BY distance, via_kind, via_id, kind, id
