UNWIND $rows AS row
CREATE (:Redirect {id: row.from, to: row.to})
