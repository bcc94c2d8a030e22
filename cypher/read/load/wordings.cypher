// What a wording says is what any of its rows says.
UNWIND $ids AS id
MATCH (wording:Wording {id: id})
CALL (wording) {
  MATCH (wording)<-[:WORDED_AS]-(duty:Duty)
  RETURN duty LIMIT 1
}
MATCH (county:County)<-[:IN]-(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty)
RETURN duty.id AS id, township.name AS township, county.name AS county, duty.name AS name,
       coalesce(duty.superiorResponsibility, '') AS superior, coalesce(duty.townshipResponsibility, '') AS township_part,
       coalesce(duty.wayOfWorking, '') AS way
