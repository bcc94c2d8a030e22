// How many duties a department leads or has received, for drawing it as large as its load.
MATCH (department:Department&Touched)
SET department.duties = COUNT { (department)-[:LEADS]->(:Duty) } + COUNT { (department)<-[:RECLAIMED_BY]-(:Duty) }
