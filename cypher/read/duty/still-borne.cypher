// Where the matter of a reclaimed duty is still borne, and, of another duty, which reclaimed ones it still bears.
MATCH (own_county:County)<-[:IN]-(own:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty {id: $id})
MATCH (duty)-[:WORDED_AS]->(:Wording)-[still:STILL_BORNE_IN]-(:Wording)<-[:WORDED_AS]-(other:Duty)
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(other)
MATCH (township)-[:IN]->(county:County)
RETURN other.id AS id, other.list AS list, other.number AS number, other.name AS name, township.name AS township,
       county.name AS county, still.strength AS strength,
       CASE other.list WHEN 'reclaimed' THEN replace(replace(still.evidence, '{乡镇}', own.name), '{县}', own_county.name)
         ELSE replace(replace(still.evidence, '{乡镇}', township.name), '{县}', county.name) END AS evidence,
       still.score AS score,
       still.reason AS reason
ORDER BY CASE strength WHEN 'possible' THEN 1 ELSE 0 END, score DESC, id
