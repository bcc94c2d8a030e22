MATCH (common:CommonDuty)
WHERE common.id IS NOT NULL
WITH common, common.id AS common_duty_id ORDER BY common_duty_id
CALL (common) {
  MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
  RETURN count(DISTINCT township) AS townships, count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
         count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
         count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
}
RETURN common_duty_id, common.label AS common_duty, townships, basic, assisted, reclaimed
