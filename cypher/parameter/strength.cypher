UNWIND [['same', '内容相同'], ['part', '部分包含'], ['possible', '可能']] AS strength
WITH strength[0] AS value, strength[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
