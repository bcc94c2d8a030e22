// How many places of each kind have lists, in all or in a province, prefecture or county.
MATCH (township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
WHERE $place IS NULL OR $place IN [county.code, prefecture.code, province.code]
RETURN count(DISTINCT province) AS provinces, count(DISTINCT prefecture) AS prefectures,
       count(DISTINCT county) AS counties, count(township) AS townships
