// What part a function has in the lists.
UNWIND [['reclaims-everywhere', '每县都收回'], ['only-reclaims', '只收回'], ['only-assisted', '只要配合'], ['reclaims-and-assisted', '既收回又要配合']] AS part
WITH part[0] AS value, part[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
