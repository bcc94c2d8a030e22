UNWIND $rows AS row
MATCH (department:Department {id: row.id})
REMOVE department.betweenness
