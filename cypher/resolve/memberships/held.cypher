MATCH (duty:Duty)-[instance:INSTANCE_OF]->(common:CommonDuty)
RETURN {duty: duty.id, common: common.id, score: instance.score, reason: instance.reason} AS row
