MATCH (township:Township)
WHERE NOT EXISTS { (township)<-[:DESCRIBES]-() }
DETACH DELETE township
