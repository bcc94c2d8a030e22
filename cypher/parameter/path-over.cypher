// Over what a path may go.
UNWIND [['joint', '只经同列部门的事项'], ['any', '任何关系']] AS over
WITH over[0] AS value, over[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value DESC
