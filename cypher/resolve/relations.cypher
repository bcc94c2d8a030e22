UNWIND $rows AS row
MATCH (one:CommonDuty {id: row.from}), (other:CommonDuty {id: row.to})
CREATE (one)-[:RELATED {kind: row.kind, score: row.score, reason: row.reason}]->(other)
