MATCH (:Document&Touched)-[:DESCRIBES]->(township:Township)
RETURN township.code AS code
