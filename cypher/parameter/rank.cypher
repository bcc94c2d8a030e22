// Whether the largest number comes first or the smallest.
UNWIND [['largest-first', '从多到少'], ['smallest-first', '从少到多']] AS order
WITH order[0] AS value, order[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
