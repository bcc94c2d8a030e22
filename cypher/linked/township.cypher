MATCH (township:Township)
WHERE township.code >= $from AND township.code <= $to
RETURN township.code AS key, ['dg:Township', 'dct:Location'] AS `a`, township.name AS `rdfs:label@zh`,
       township.code AS `dct:identifier`,
       [(township)-[:IN]->(county:County) | {kind: 'County', key: county.code}] AS `dct:isPartOf`,
       COLLECT { MATCH (township)-[:PERFORMS]->(duty:Duty) RETURN {kind: 'Duty', key: duty.id} ORDER BY duty.id } AS `dg:performs`,
       COLLECT { MATCH (township)-[:ASSISTS]->(duty:Duty) RETURN {kind: 'Duty', key: duty.id} ORDER BY duty.id } AS `dg:assists`,
       COLLECT { MATCH (township)-[:RELIEVED_OF]->(duty:Duty) RETURN {kind: 'Duty', key: duty.id} ORDER BY duty.id } AS `dg:relievedOf`
ORDER BY key
