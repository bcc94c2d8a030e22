MATCH (document:Document {id: $document})-[:DESCRIBES]->(township:Township)
UNWIND $rows AS row
CREATE (duty:Duty {id: row.id})
  SET duty += row.properties
CREATE (duty)-[:STATED_IN {line: row.line}]->(document)
MERGE (wording:Wording {id: row.wording.id})
  SET wording.list = row.list, wording.name = row.wording.name
CREATE (duty)-[:WORDED_AS]->(wording)
FOREACH (category IN row.category | MERGE (c:Category {name: category}) CREATE (duty)-[:IN_CATEGORY]->(c))
FOREACH (act IN row.acts |
  MERGE (a:Act {name: act.name}) CREATE (duty)-[:IS_ACT {evidence: act.evidence, reason: act.reason}]->(a))
FOREACH (ignored IN CASE row.list WHEN 'basic' THEN [1] ELSE [] END |
  CREATE (township)-[:PERFORMS {document: $document, line: row.line}]->(duty))
FOREACH (ignored IN CASE row.list WHEN 'assisted' THEN [1] ELSE [] END |
  CREATE (township)-[:ASSISTS {document: $document, line: row.line, items: row.townshipItems, itemIds: row.townshipItemIds}]->(duty))
FOREACH (ignored IN CASE row.list WHEN 'reclaimed' THEN [1] ELSE [] END |
  CREATE (township)-[:RELIEVED_OF {document: $document, line: row.line}]->(duty))
