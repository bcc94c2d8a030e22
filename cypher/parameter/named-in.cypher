// Where a department has to be named: in its own column, only in the text of the responsibilities, or in either.
UNWIND [['column', '部门栏'], ['text', '正文'], ['both', '部门栏或正文']] AS place
WITH place[0] AS value, place[1] AS label
WHERE value STARTS WITH $text OR label STARTS WITH $text
RETURN value, label, '' AS detail, value = $text OR label = $text AS exact
ORDER BY value
