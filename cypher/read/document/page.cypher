MATCH (document:Document)-[:DESCRIBES]->(township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)
WITH document, township, county, prefecture ORDER BY document.id SKIP $skip LIMIT $limit
RETURN document.id AS name, coalesce(document.givenTitle, document.title) AS title, document.issuer AS issuer,
       coalesce(document.published, document.date) AS date, document.source AS source, document.retrieved AS retrieved, document.sha256 AS sha256, document.file AS file,
       township.code AS township_code, township.name AS township, county.code AS county_code, county.name AS county,
       prefecture.name AS prefecture, COUNT { (document)<-[:STATED_IN]-() } AS duties
ORDER BY name
