UNWIND $rows AS row
MATCH (duty:Duty {id: row.duty})-[:STATED_IN]->(document:Document)
MATCH (twin:Duty {id: row.twinDuty})
MERGE (finding:Finding {id: row.id})
SET finding = row
WITH row, duty, document, twin, finding
CALL (finding) { MATCH (finding)-[old:ABOUT|SHOWN_BY|FOUND_IN]->() DELETE old }
CREATE (finding)-[:ABOUT]->(duty)
CREATE (finding)-[:SHOWN_BY]->(twin)
CREATE (finding)-[:FOUND_IN {line: row.line}]->(document)
