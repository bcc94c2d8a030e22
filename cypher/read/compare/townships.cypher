MATCH (township:Township)-[:IN]->(county:County)
WHERE township.code IN $codes
RETURN township.code AS code, township.name AS name, county.name AS county,
       COUNT { (township)-[:PERFORMS]->() } AS basic, COUNT { (township)-[:ASSISTS]->() } AS assisted,
       COUNT { (township)-[:RELIEVED_OF]->() } AS reclaimed
ORDER BY code
