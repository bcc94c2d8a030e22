MATCH (township:Township)-[:IN]->(county:County)
WHERE EXISTS { (township)<-[:DESCRIBES]-() }
RETURN township.code AS code, county.name + township.name AS name
ORDER BY code
LIMIT 300
