UNWIND $rows AS row
MATCH (one:Function {name: row.function}), (other:Function {name: row.other})
CREATE (one)-[:CORRESPONDS_TO {kind: row.kind, reason: row.reason}]->(other)
