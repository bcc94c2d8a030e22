UNWIND $rows AS row
MATCH (reclaimed:Duty {id: row.reclaimed}), (other:Duty {id: row.other})
CREATE (reclaimed)-[:STILL_BORNE_IN {strength: row.strength, evidence: row.evidence, score: row.score, reason: row.reason}]->(other)
