/*
group: structure
view: graph
title:
  zh: 两个主体怎样相连
  en: How two departments or townships are connected
about:
  zh: 两个部门、职能或乡镇之间最短的联系，逐步说明经由哪个事项、出自哪一行；用来解释看似无关的主体之间的关系。
  en: The shortest chain between two departments, functions or townships, each step explained with the duty and line it rests on.
question:
  zh: "{from}与{to}怎样相连[（部门见于{named_in}）][（{over}）]？"
  en: "How are {from} and {to} connected[ (departments named in {named_in})][ (over {over})]?"
asked:
  zh:
    - "{from}和{to}是什么关系"
    - "{from}怎么和{to}联系起来"
    - "{from}到{to}的最短路径"
    - "{from}与{to}之间隔着什么"
    - "{from}和{to}通过哪些事项关联"
    - "{from}跟{to}靠什么连在一起"
    - "{from}和{to}中间隔了几层"
    - "{from}与{to}有什么联系"
    - "从{from}怎么走到{to}"
  en:
    - "How is {from} related to {to}?"
    - "What links {from} and {to}?"
    - "Shortest path from {from} to {to}"
    - "The connection between {from} and {to}"
    - "How can one get from {from} to {to}?"
    - "What connects {from} with {to}?"
parameters:
  - {name: from, type: actor, required: true, sample: 652325-公安局, zh: 从（部门、职能或乡镇）, en: "From (department, function or township)"}
  - {name: to, type: actor, required: true, sample: 654203-民政局, zh: 到（部门、职能或乡镇）, en: "To (department, function or township)"}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
  - {name: over, type: path-over, usual: any, sample: any, zh: 经过, en: Over}
columns:
  - {name: path, type: integer, zh: 第几条, en: Path}
  - {name: step, type: integer, zh: 第几步, en: Step}
  - {name: kind, type: string, zh: 起点类型, en: Kind}
  - {name: id, type: string, zh: 起点编号, en: Id}
  - {name: name, type: string, zh: 起点, en: Name}
  - {name: relationship, type: string, zh: 关系, en: Relationship}
  - {name: sense, type: string, zh: 含义, en: In words}
  - {name: other_kind, type: string, zh: 终点类型, en: Other kind}
  - {name: other_id, type: string, zh: 终点编号, en: Other id}
  - {name: other_name, type: string, zh: 终点, en: Other name}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 2}
*/
// Joint duties join departments of one county; a function at the end stands for its departments.
CALL () { MATCH (n:Department {id: $from}) RETURN n AS start UNION MATCH (n:Township {code: $from}) RETURN n AS start UNION MATCH (n:Function {name: $from}) RETURN n AS start }
CALL () { MATCH (n:Department {id: $to}) RETURN n AS end UNION MATCH (n:Township {code: $to}) RETURN n AS end UNION MATCH (n:Function {name: $to}) RETURN n AS end }
WITH start, end WHERE start <> end
MATCH route = allShortestPaths((start)-[:LEADS|RECLAIMED_BY|PERFORMS|ASSISTS|RELIEVED_OF|INSTANCE_OF|HAS_FUNCTION|CORRESPONDS_TO*..10]-(end))
WHERE all(step IN relationships(route) WHERE coalesce($over, 'any') = 'any' OR type(step) = 'LEADS'
            OR (type(step) = 'HAS_FUNCTION' AND endNode(step) IN [start, end]))
  AND all(step IN relationships(route) WHERE step.namedIn IS NULL OR (step.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both'))
WITH route, [n IN nodes(route) | coalesce(n.id, n.code, n.name)] AS key ORDER BY key LIMIT 3
WITH collect(route) AS routes
UNWIND range(0, size(routes) - 1) AS place
WITH place, routes[place] AS route
UNWIND range(0, length(route) - 1) AS at
WITH place, at, nodes(route)[at] AS one, relationships(route)[at] AS how, nodes(route)[at + 1] AS other
RETURN place + 1 AS path, at + 1 AS step, labels(one)[0] AS kind, coalesce(one.id, one.code, one.name) AS id,
       coalesce(one.name, one.label) AS name, type(how) AS relationship,
       CASE type(how) WHEN 'LEADS' THEN '对应上级部门' WHEN 'RECLAIMED_BY' THEN '由其收回' WHEN 'PERFORMS' THEN '自己履行'
         WHEN 'ASSISTS' THEN '配合履行' WHEN 'RELIEVED_OF' THEN '已交回' WHEN 'INSTANCE_OF' THEN '属于同一共同事项'
         WHEN 'HAS_FUNCTION' THEN '职能相同' ELSE '职能对应' END AS sense,
       labels(other)[0] AS other_kind, coalesce(other.id, other.code, other.name) AS other_id,
       coalesce(other.name, other.label) AS other_name,
       coalesce(one.document, other.document) AS document, coalesce(one.line, other.line) AS line
ORDER BY path, step
