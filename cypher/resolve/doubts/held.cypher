MATCH (one:Duty)-[unsure:UNSURE]->(other:Duty)
RETURN {a: one.id, b: other.id, same: unsure.same, score: unsure.score, distance: unsure.distance,
        reason: unsure.reason} AS row
