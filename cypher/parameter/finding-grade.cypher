UNWIND ['sense', 'form', 'possible'] AS grade
WITH grade WHERE grade STARTS WITH $text
RETURN grade AS value, grade AS label, '' AS detail, grade = $text AS exact
