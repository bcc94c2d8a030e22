UNWIND $rows AS row
MATCH (one:Duty {id: row.a}), (other:Duty {id: row.b})
MERGE (one)-[unsure:UNSURE]->(other)
SET unsure.same = row.same, unsure.score = row.score, unsure.distance = row.distance, unsure.reason = row.reason
