// How many duties name a department in its column, for drawing it as large as its load.
MATCH (department:Department&Touched)
SET department.duties = COUNT { (department)-[:LEADS {namedIn: 'cell'}]->(:Duty) } + COUNT { (department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-(:Duty) }
