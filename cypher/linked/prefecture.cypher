MATCH (place:Prefecture)
WHERE place.code >= $from AND place.code <= $to
RETURN place.code AS key, ['dg:Prefecture', 'dct:Location'] AS `a`, place.name AS `rdfs:label@zh`,
       place.code AS `dct:identifier`,
       [(place)-[:IN]->(whole:Province) | {kind: 'Province', key: whole.code}] AS `dct:isPartOf`
ORDER BY key
