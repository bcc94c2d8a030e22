// zh: 同一乡镇同一清单的两个事项不会是同一共同事项
// en: Two duties of one list of one township are never the same common duty
MATCH (:Document&Touched)-[:DESCRIBES]->(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WITH township, common, duty.list AS list, collect(duty.id) AS duties
WHERE size(duties) > 1
RETURN common.id + ' ' + township.code + ' ' + list AS offender, duties AS what
ORDER BY offender
