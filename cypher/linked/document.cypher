MATCH (document:Document)
WHERE document.id >= $from AND document.id <= $to
RETURN document.id AS key, ['dg:Document', 'prov:Entity'] AS `a`, document.id AS `dct:identifier`,
       coalesce(document.givenTitle, document.title) AS `dct:title@zh`, CASE WHEN size(document.date) = size('2025-07') THEN document.date END AS `dct:date^^xsd:gYearMonth`,
       CASE WHEN size(document.date) > size('2025-07') THEN document.date END AS `dct:date^^xsd:date`,
       document.issuer AS `dg:issuer@zh`, CASE WHEN document.source STARTS WITH 'http' THEN document.source END AS `dct:source^^url`, document.sha256 AS `dg:sha256`,
       [(document)-[:DESCRIBES]->(township:Township) | {kind: 'Township', key: township.code}] AS `dct:spatial`
ORDER BY key
