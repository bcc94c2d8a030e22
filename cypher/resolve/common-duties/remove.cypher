UNWIND $rows AS row
MATCH (common:CommonDuty {id: row.id})
DETACH DELETE common
