MATCH (document:Document)-[:DESCRIBES]->(township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)
WITH document, township, county, prefecture ORDER BY township.code LIMIT $limit
RETURN township.code AS code, township.name AS name, county.code AS county_code, county.name AS county,
       prefecture.name AS prefecture, COUNT { (township)-[:PERFORMS]->() } AS basic,
       COUNT { (township)-[:ASSISTS]->() } AS assisted, COUNT { (township)-[:RELIEVED_OF]->() } AS reclaimed,
       document.id AS document, document.date AS date
ORDER BY code
