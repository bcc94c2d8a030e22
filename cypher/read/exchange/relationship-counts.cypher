MATCH (start)-[relationship]->(end)
RETURN labels(start) AS starts, type(relationship) AS type, labels(end) AS ends, count(*) AS count
