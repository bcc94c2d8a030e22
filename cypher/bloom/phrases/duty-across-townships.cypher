/*
phrase: $common_duty 在各乡镇
question: duty-across-townships
parameters:
  - {name: common_duty, sample: 高龄津贴, query: common-duties}
*/
MATCH path = (common:CommonDuty)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(:County)
WHERE common.label CONTAINS $common_duty
RETURN path LIMIT 2000
