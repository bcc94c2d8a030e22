UNWIND $rows AS row
MATCH (function:Function {name: row.id})
SET function.betweenness = row.betweenness, function.community = row.community
