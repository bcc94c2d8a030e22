UNWIND $rows AS row
MATCH (reclaimed:Wording {id: row.reclaimed}), (other:Wording {id: row.other})
CREATE (reclaimed)-[:STILL_BORNE_IN {strength: row.strength, evidence: row.evidence, score: row.score, reason: row.reason}]->(other)
