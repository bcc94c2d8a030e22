// What became of a reclaimed duty.
UNWIND [['ended', '不再开展'], ['ended-for-townships', '不再对乡镇进行'], ['continued', '部门继续做']] AS ending
WITH ending[0] AS value, ending[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
