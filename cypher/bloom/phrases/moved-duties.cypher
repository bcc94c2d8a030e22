/*
phrase: 各乡镇清单不同的同一事项
question: moved-duties
*/
MATCH (common:CommonDuty)<-[:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WITH common, count(DISTINCT duty.list) AS lists, count(DISTINCT township) AS townships
WHERE lists > 1 AND townships > 1
WITH common ORDER BY townships DESC, common.id LIMIT 500
MATCH path = (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)
RETURN path LIMIT 5000
