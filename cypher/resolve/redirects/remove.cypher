UNWIND $rows AS row
MATCH (redirect:Redirect {id: row.from})
DETACH DELETE redirect
