MATCH (common:CommonDuty)
RETURN {id: common.id, label: common.label, townships: common.townships} AS row
