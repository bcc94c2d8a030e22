UNWIND $rows AS row
MATCH (:CommonDuty {id: row.from})-[related:RELATED {kind: row.kind}]->(:CommonDuty {id: row.to})
DELETE related
