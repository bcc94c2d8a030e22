UNWIND [['alone', '仅此职能'], ['corresponding', '连同对应的职能']] AS extent
WITH extent[0] AS value, extent[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
