// Where the matter of a reclaimed duty is still borne, and, of another duty, which reclaimed ones it still bears.
MATCH (duty:Duty {id: $id})-[still:STILL_BORNE_IN]-(other:Duty)
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(other)
MATCH (township)-[:IN]->(county:County)
RETURN other.id AS id, other.list AS list, other.number AS number, other.name AS name, township.name AS township,
       county.name AS county, still.strength AS strength, still.evidence AS evidence, still.score AS score,
       still.reason AS reason
ORDER BY score DESC, id
