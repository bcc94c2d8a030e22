// Townships that share some matter with the one that was chosen first, those that share most before the others.
MATCH (one:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(two:Township)
WHERE (one.name = $township OR one.code = $township) AND two <> one
WITH two, count(DISTINCT common) AS shared
RETURN two.name AS township ORDER BY shared DESC, two.code LIMIT 100
