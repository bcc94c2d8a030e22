/*
phrase: $duty 的来龙去脉
question: duty-neighbourhood
parameters:
  - {name: duty, sample: 对违规领取高龄津贴的追缴, values: Duty.name}
*/
MATCH (duty:Duty) WHERE duty.name = $duty OR duty.id = $duty
WITH duty LIMIT 20
MATCH path = (duty)-[:PERFORMS|ASSISTS|RELIEVED_OF|LEADS|RECLAIMED_BY|IN_CATEGORY|IS_ACT|INSTANCE_OF|STILL_BORNE_IN|UNSURE]-()
RETURN path LIMIT 2000
