MATCH (one)-[how]->(other)
RETURN labels(one)[0] AS source, type(how) AS relationship_type, labels(other)[0] AS target, count(*) AS count
ORDER BY source, relationship_type, target
