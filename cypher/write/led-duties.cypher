UNWIND $rows AS row
MATCH (duty:Duty {id: row.duty}), (department:Department {id: row.department})
CREATE (department)-[leads:LEADS]->(duty)
  SET leads = row.properties
