MATCH (document:Document {id: $document})
UNWIND $rows AS row
CREATE (problem:Problem)-[:FOUND_IN {line: row.line}]->(document)
SET problem = row
