MATCH (:Document {id: $document})-[:DESCRIBES]->(:Township)-[:IN]->(county:County)
UNWIND $rows AS row
MERGE (function:Function {name: row.function})
MERGE (department:Department {id: row.id})
MERGE (department)-[:OF]->(county)
MERGE (department)-[:HAS_FUNCTION]->(function)
