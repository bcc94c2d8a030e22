MATCH (township:Township)-[:IN]->(county:County)
WITH township, county ORDER BY township.code LIMIT $limit
MATCH (township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:IN_CATEGORY]->(category:Category)
WITH township, county, duty.list AS list, category, count(duty) AS duties
RETURN list, category.name AS category, township.code AS township_code, township.name AS township,
       county.name AS county, duties
ORDER BY CASE list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, township_code, category
