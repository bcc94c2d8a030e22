SELECT c.code, c.name, category.end_key, count(*) AS duties
FROM "County" c
JOIN "IN.Township.County" within ON within.end_key = c.code
JOIN "RELIEVED_OF.Township.Duty" l ON l.start_key = within.start_key
LEFT JOIN "IN_CATEGORY.Duty.Category" category ON category.start_key = l.end_key
GROUP BY 1, 2, 3
ORDER BY 1, duties DESC, 3
