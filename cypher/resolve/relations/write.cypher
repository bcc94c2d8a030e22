UNWIND $rows AS row
MATCH (one:CommonDuty {id: row.from}), (other:CommonDuty {id: row.to})
MERGE (one)-[related:RELATED {kind: row.kind}]->(other)
SET related.score = row.score, related.reason = row.reason
