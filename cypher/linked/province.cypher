MATCH (place:Province)
WHERE place.code >= $from AND place.code <= $to
RETURN place.code AS key, ['dg:Province', 'dct:Location'] AS `a`, place.name AS `rdfs:label@zh`,
       place.code AS `dct:identifier`
ORDER BY key
