/*
phrase: $duty 的来龙去脉
question: duty-neighbourhood
parameters:
  - {name: duty, sample: 对违规领取高龄津贴的追缴, values: Duty.name}
*/
MATCH (duty:Duty) WHERE duty.name = $duty OR duty.id = $duty
WITH duty LIMIT 20
CALL (duty) {
  MATCH path = (duty)-[:PERFORMS|ASSISTS|RELIEVED_OF|LEADS|RECLAIMED_BY|IN_CATEGORY|IS_ACT|INSTANCE_OF|UNSURE]-() RETURN path
  UNION ALL MATCH path = (duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']-(:Wording)<-[:WORDED_AS]-(:Duty) RETURN path
}
RETURN path LIMIT 2000
