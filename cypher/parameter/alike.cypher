// Which pairs come first.
UNWIND [['most', '最像'], ['least', '最不像']] AS order
WITH order[0] AS value, order[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value DESC
