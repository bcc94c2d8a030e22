UNWIND $rows AS row
MATCH (department:Department {id: row.id})
SET department.betweenness = row.betweenness
