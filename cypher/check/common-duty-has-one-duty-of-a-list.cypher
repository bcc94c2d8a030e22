// zh: 同一乡镇同一清单的两个事项不会是同一共同事项
// en: Two duties of one list of one township are never the same common duty
MATCH (document:Document&(Touched|Offending))-[:DESCRIBES]->(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WITH document, township, common, duty.list AS list, collect(duty.id) AS duties
WHERE size(duties) > 1
RETURN common.id + ' ' + township.code + ' ' + list AS offender, duties AS what, elementId(document) AS again
ORDER BY offender
