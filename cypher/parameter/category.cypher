MATCH (category:Category)
WHERE category.name STARTS WITH $text
RETURN category.name AS value, category.name AS label, '' AS detail, category.name = $text AS exact
ORDER BY value
