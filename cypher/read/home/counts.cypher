// How many duties of each list and category there are, put together by places of one kind.
MATCH (township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
WHERE $place IS NULL OR $place IN [county.code, prefecture.code, province.code]
WITH township, CASE $level WHEN 'province' THEN province WHEN 'prefecture' THEN prefecture
                           WHEN 'county' THEN county ELSE township END AS place
WITH place, collect(township) AS townships
UNWIND townships AS township
MATCH (township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:IN_CATEGORY]->(category:Category)
WITH place, size(townships) AS townships, duty.list AS list, category, count(duty) AS duties
RETURN list, category.name AS category, place.code AS code, place.name AS name, townships, duties
ORDER BY CASE list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, code, category
