// zh: 牵头或承接部门属于乡镇所在的县（或其上级地州、省）
// en: A leading or receiving department is of the township's county, or of the prefecture or province above it
MATCH (document:Document&(Touched|Offending))-[:DESCRIBES]->(township:Township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[:LEADS|RECLAIMED_BY]-(department:Department)-[:OF]->(place)
WHERE NOT EXISTS { (township)-[:IN*1..3]->(place) }
RETURN duty.id AS offender, department.id AS what, elementId(document) AS again
ORDER BY offender
