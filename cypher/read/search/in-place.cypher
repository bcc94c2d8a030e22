// A place's own duties, each looked at: the index gives the nearest of a whole country. What has half of the pairs of characters
// in its name or its other texts is near; a pair in the name counts twice.
MATCH (county:County)<-[:IN]-(township:Township)
WHERE county.code = $place OR township.code = $place
MATCH (township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
WITH duty, toLower(duty.name) AS name,
     toLower(reduce(all = '', text IN [duty.superiorResponsibility, duty.townshipResponsibility, duty.wayOfWorking] | all + coalesce(text, '') + '\n')) AS texts
WITH duty, size([pair IN $pairs WHERE name CONTAINS pair]) AS named,
     size([pair IN $pairs WHERE name CONTAINS pair OR texts CONTAINS pair]) AS said
WHERE 2 * said >= size($pairs) AND said > 0
RETURN 'Duty' AS kind, duty.id AS id, 1.0 * (named + said) / (2 * size($pairs)) AS score
ORDER BY score DESC, id LIMIT $limit
