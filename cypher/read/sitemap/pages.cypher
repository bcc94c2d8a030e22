// The things that have pages of their own, a part at a time.
MATCH (thing:County|Township|Department|Function|Category|CommonDuty|Document|Duty)
WITH labels(thing)[0] AS kind, coalesce(thing.id, thing.code, thing.name) AS key
ORDER BY kind, key SKIP $skip LIMIT $limit
RETURN kind, key
