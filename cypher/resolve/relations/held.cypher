MATCH (one:CommonDuty)-[related:RELATED]->(other:CommonDuty)
RETURN {from: one.id, to: other.id, kind: related.kind, score: related.score, reason: related.reason} AS row
