// What townships have besides their current lists; their facts are read from what was received, when somebody asks for them.
UNWIND $rows AS row
MATCH (township:Township {code: row.township})
MERGE (list:OtherList {id: row.properties.id})
SET list = row.properties
WITH list, township
OPTIONAL MATCH (list)-[former:LIST_OF]->(another:Township)
WHERE another <> township
DELETE former
MERGE (list)-[:LIST_OF]->(township)
