WITH listed AS (
  SELECT start_key, end_key, 'basic' AS list FROM "PERFORMS.Township.Duty"
  UNION ALL SELECT start_key, end_key, 'assisted' FROM "ASSISTS.Township.Duty"
  UNION ALL SELECT start_key, end_key, 'reclaimed' FROM "RELIEVED_OF.Township.Duty"),
counted AS (
  SELECT category.end_key AS category, t.code AS code, t.name AS name, sum(list = 'basic') AS basic,
         sum(list = 'assisted') AS assisted, sum(list = 'reclaimed') AS reclaimed
  FROM "IN_CATEGORY.Duty.Category" category
  JOIN listed ON listed.end_key = category.start_key
  JOIN "Township" t ON t.code = listed.start_key
  GROUP BY 1, 2, 3
  ORDER BY 2)
SELECT category, count(*) AS townships, sum(basic), sum(assisted), sum(reclaimed), group_concat(code), group_concat(name)
FROM counted
GROUP BY category
ORDER BY townships DESC, category
