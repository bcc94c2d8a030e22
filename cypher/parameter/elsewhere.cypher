UNWIND [['other-counties', '别处（不含本县）'], ['own-county', '本县']] AS elsewhere
WITH elsewhere[0] AS value, elsewhere[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
