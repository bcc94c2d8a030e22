MATCH (wording:Wording)
WHERE wording.id >= $from AND wording.id <= $to
WITH wording, wording.id AS key ORDER BY key
RETURN key, ['dg:Wording'] AS `a`, wording.name AS `rdfs:label@zh`, wording.list AS `dg:list`,
       COLLECT {
         MATCH (wording)-[borne:STILL_BORNE_IN]->(says:Wording)
         RETURN {part: says.id, a: ['dg:StillBorne'], `dg:bearer`: {kind: 'Wording', key: says.id}, `dg:strength`: borne.strength,
                 `dg:score`: borne.score, `dg:evidence@zh`: borne.evidence, `dg:reason@zh`: borne.reason} AS borne
         ORDER BY borne.part
       } AS `dg:stillBorne`
ORDER BY key
