UNWIND $rows AS row
MATCH (:Duty {id: row.duty})-[instance:INSTANCE_OF]->(common:CommonDuty)
SET common:Touched
DELETE instance
