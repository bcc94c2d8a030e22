MATCH (common:CommonDuty)
RETURN {id: common.id, label: common.label} AS row
