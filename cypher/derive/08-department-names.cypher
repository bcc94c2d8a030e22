// A department is called by the fullest form that its county's lists print; all forms are kept as its aliases.
MATCH (department:Department)
MATCH (department)-[mention:LEADS|RECLAIMED_BY]-(:Duty)
WITH department, mention.name AS full, mention.printed AS printed ORDER BY size(full) DESC, full, printed
WITH department, collect(full)[0] AS name, collect(DISTINCT printed) AS aliases
SET department.name = name, department.aliases = aliases
