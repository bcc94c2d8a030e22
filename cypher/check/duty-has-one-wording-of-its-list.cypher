// zh: 每个事项都有一个规范写法，属于同一种清单
// en: Every duty has one wording, of its own list
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty)
WITH document, duty, [(duty)-[:WORDED_AS]->(wording:Wording) | wording.list] AS lists
WHERE size(lists) <> 1 OR lists[0] <> duty.list
RETURN duty.id AS offender, size(lists) AS what, elementId(document) AS again
ORDER BY offender
