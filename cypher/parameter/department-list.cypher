// The lists on which departments are named.
UNWIND [['assisted', '配合履职'], ['reclaimed', '上级部门收回']] AS list
WITH list[0] AS value, list[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
