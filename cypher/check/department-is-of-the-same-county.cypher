// zh: 牵头或承接部门与乡镇同属一县
// en: A leading or receiving department is of the township's county
MATCH (township:Township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[:LEADS|RECLAIMED_BY]-(department:Department)
WHERE NOT EXISTS { (township)-[:IN]->(:County)<-[:OF]-(department) }
RETURN duty.id AS offender, department.id AS what
ORDER BY offender
