UNWIND $rows AS row
MATCH (one:Function {name: row.function}), (other:Function {name: row.other})
MERGE (one)-[pair:CORRESPONDS_TO]->(other)
SET pair.kind = row.kind, pair.reason = row.reason
