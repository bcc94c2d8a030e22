UNWIND $rows AS row
MATCH (function:Function {name: row.id})
REMOVE function.betweenness, function.community
