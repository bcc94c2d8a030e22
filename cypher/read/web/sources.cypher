// The documents that are named, that state the duties named, or that describe the townships or counties named; all where asked for.
CALL () {
  MATCH (document:Document) WHERE $all OR document.id IN $documents RETURN document
  UNION MATCH (duty:Duty)-[:STATED_IN]->(document:Document) WHERE duty.id IN $duties RETURN document
  UNION MATCH (township:Township)<-[:DESCRIBES]-(document:Document) WHERE township.code IN $townships RETURN document
  UNION MATCH (county:County)<-[:IN]-(:Township)<-[:DESCRIBES]-(document:Document) WHERE county.code IN $counties RETURN document
}
MATCH (document)-[:DESCRIBES]->(township:Township)-[:IN]->(county:County)
RETURN document.id AS document, county.name + township.name AS place,
       coalesce(document.givenTitle, document.title) AS title, document.issuer AS issuer,
       coalesce(document.published, document.date) AS date, document.source AS source, document.retrieved AS retrieved
ORDER BY place, document
