WITH leading AS (
  SELECT l.end_key AS duty, has.end_key AS function, c.code AS code, c.name AS county
  FROM "LEADS.Department.Duty" l
  JOIN "HAS_FUNCTION.Department.Function" has ON has.start_key = l.start_key
  JOIN "Function" f ON f.name = has.end_key AND f.kind <> 'class'
  LEFT JOIN "OF.Department.County" of_county ON of_county.start_key = l.start_key
  LEFT JOIN "County" c ON c.code = of_county.end_key
  WHERE l.namedIn = 'cell')
SELECT one.function, two.function, count(DISTINCT one.duty) AS duties, group_concat(DISTINCT one.county), group_concat(DISTINCT one.duty)
FROM leading one
JOIN leading two ON two.duty = one.duty AND one.function < two.function
WHERE one.code IS NOT NULL
GROUP BY 1, 2
ORDER BY duties DESC, 1, 2
