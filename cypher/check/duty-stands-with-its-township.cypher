// zh: 事项所属乡镇就是其文件所述的乡镇
// en: A duty belongs to the township that its document describes
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WHERE NOT EXISTS { (document)-[:DESCRIBES]->(township) }
RETURN duty.id AS offender, document.id AS what, elementId(document) AS again
ORDER BY offender
