// A department exists because a list names it.
MATCH (department:Department)
WHERE NOT EXISTS { (department)-[:LEADS]->() } AND NOT EXISTS { (department)<-[:RECLAIMED_BY]-() }
DETACH DELETE department
