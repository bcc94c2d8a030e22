MATCH (one:Function)-[pair:CORRESPONDS_TO]->(other:Function)
RETURN {function: one.name, other: other.name, kind: pair.kind, reason: pair.reason} AS row
