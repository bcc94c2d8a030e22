UNWIND $rows AS row
MATCH (:Duty {id: row.a})-[unsure:UNSURE]->(:Duty {id: row.b})
DELETE unsure
