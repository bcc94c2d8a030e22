UNWIND $rows AS row
MATCH (reclaimed:Wording {id: row.reclaimed}), (other:Wording {id: row.other})
SET reclaimed:Touched
MERGE (reclaimed)-[borne:STILL_BORNE_IN]->(other)
SET borne.strength = row.strength, borne.evidence = row.evidence, borne.score = row.score, borne.reason = row.reason
