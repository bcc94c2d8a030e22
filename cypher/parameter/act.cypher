MATCH (act:Act)
WHERE act.name STARTS WITH $text
RETURN act.name AS value, act.name AS label, '' AS detail, act.name = $text AS exact
ORDER BY value
