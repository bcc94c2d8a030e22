// zh: 共同事项记下的乡镇数就是有该事项的乡镇数
// en: The number of townships kept on a common duty is that of the townships that have it
MATCH (common:CommonDuty&(Touched|Offending))
WITH common, COUNT {
  MATCH (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
  RETURN DISTINCT township } AS townships
WHERE common.townships IS NULL OR common.townships <> townships
RETURN common.id AS offender, common.townships + ' / ' + townships AS what, elementId(common) AS again
ORDER BY offender
