// zh: 清单设有事项类别时，每个事项都有类别
// en: Where a list has categories, each of its duties has one
MATCH (duty:Duty)-[:STATED_IN]->(document:Document&(Touched|Offending))
WHERE NOT EXISTS { (duty)-[:IN_CATEGORY]->() }
  AND EXISTS { (document)<-[:STATED_IN]-(other:Duty {list: duty.list})-[:IN_CATEGORY]->() }
RETURN duty.id AS offender, document.id + ':' + duty.line AS what, elementId(document) AS again
ORDER BY offender
