// The other duties that are instances of the same common duty.
MATCH (duty:Duty {id: $id})-[:INSTANCE_OF]->(common:CommonDuty)<-[membership:INSTANCE_OF]-(other:Duty)
WHERE other <> duty
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(other)
MATCH (township)-[:IN]->(county:County)
WITH * ORDER BY township.code, other.list, other.number
RETURN common.id AS common_duty, common.label AS label, other.id AS id, other.list AS list, other.number AS number,
       other.name AS name, township.name AS township, county.name AS county, membership.score AS score,
       membership.reason AS reason
