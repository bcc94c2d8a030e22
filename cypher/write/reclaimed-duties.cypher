UNWIND $rows AS row
MATCH (duty:Duty {id: row.duty}), (department:Department {id: row.department})
CREATE (duty)-[reclaimed:RECLAIMED_BY]->(department)
  SET reclaimed = row.properties
