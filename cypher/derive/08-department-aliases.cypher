// All forms in which the lists print a department's name.
MATCH (department:Department&Touched)-[mention:LEADS|RECLAIMED_BY]-(:Duty)
WITH department, mention.printed AS printed ORDER BY printed
WITH department, collect(DISTINCT printed) AS aliases
SET department.aliases = aliases
