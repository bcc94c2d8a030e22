// Rules of the quality report and of the import's problems that have found something.
MATCH (found:Finding|Problem)
WHERE found.rule STARTS WITH $text
RETURN DISTINCT found.rule AS value, found.rule AS label, '' AS detail, found.rule = $text AS exact
ORDER BY value
