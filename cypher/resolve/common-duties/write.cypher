UNWIND $rows AS row
MERGE (common:CommonDuty {id: row.id})
SET common.label = row.label, common.townships = row.townships
