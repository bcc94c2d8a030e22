UNWIND $rows AS row
MATCH (finding:Finding {id: row.id})
DETACH DELETE finding
