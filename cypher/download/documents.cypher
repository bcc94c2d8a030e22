MATCH (document:Document)
WHERE document.id IS NOT NULL
WITH document, document.id AS name ORDER BY name
MATCH (document)-[:DESCRIBES]->(township:Township)
RETURN name AS document, document.title AS title, township.code AS township_code, township.name AS township,
       document.date AS date, document.sha256 AS sha256, COUNT { (document)<-[:STATED_IN]-() } AS duties,
       COUNT { (document)<-[:FOUND_IN]-(finding:Finding) WHERE finding.grade <> 'possible' } AS findings, COUNT { (document)<-[:FOUND_IN]-(:Problem) } AS problems
