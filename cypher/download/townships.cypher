MATCH (township:Township)
WHERE township.code IS NOT NULL
WITH township, township.code AS township_code ORDER BY township_code
MATCH (document:Document)-[:DESCRIBES]->(township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
RETURN township_code, township.name AS township, county.code AS county_code, county.name AS county,
       prefecture.code AS prefecture_code, prefecture.name AS prefecture, province.code AS province_code,
       province.name AS province, COUNT { (township)-[:PERFORMS]->() } AS basic,
       COUNT { (township)-[:ASSISTS]->() } AS assisted, COUNT { (township)-[:RELIEVED_OF]->() } AS reclaimed,
       document.id AS document, document.date AS date
