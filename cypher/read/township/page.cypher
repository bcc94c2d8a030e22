MATCH (document:Document)-[:DESCRIBES]->(township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
WITH document, township, county, prefecture, province ORDER BY township.code, document.id SKIP $skip LIMIT $limit
RETURN township.code AS code, township.name AS name, county.code AS county_code, county.name AS county,
       prefecture.code AS prefecture_code, prefecture.name AS prefecture,
       province.code AS province_code, province.name AS province,
       COUNT { (township)-[:PERFORMS]->() } AS basic, COUNT { (township)-[:ASSISTS]->() } AS assisted,
       COUNT { (township)-[:RELIEVED_OF]->() } AS reclaimed, document.id AS document, document.date AS date
ORDER BY code, document
