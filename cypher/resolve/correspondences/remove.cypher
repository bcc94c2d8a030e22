UNWIND $rows AS row
MATCH (:Function {name: row.function})-[pair:CORRESPONDS_TO]->(:Function {name: row.other})
DELETE pair
