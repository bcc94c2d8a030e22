MATCH (place:County)
WHERE place.code >= $from AND place.code <= $to
RETURN place.code AS key, ['dg:County', 'dct:Location'] AS `a`, place.name AS `rdfs:label@zh`,
       place.code AS `dct:identifier`,
       [(place)-[:IN]->(whole:Prefecture) | {kind: 'Prefecture', key: whole.code}] AS `dct:isPartOf`
ORDER BY key
