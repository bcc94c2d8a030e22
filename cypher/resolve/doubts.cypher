UNWIND $rows AS row
MATCH (one:Duty {id: row.a}), (other:Duty {id: row.b})
CREATE (one)-[:UNSURE {same: row.same, score: row.score, distance: row.distance, reason: row.reason}]->(other)
