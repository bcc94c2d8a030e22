// Of the common duties that some reclaimed duties are of, all reclaimed duties, in whichever county.
MATCH (known:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE known.id IN $ids
WITH DISTINCT common
MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
RETURN common.id AS common_duty_id, common.label AS common_duty, county.code AS county_code, county.name AS county,
       township.code AS township_code, township.name AS township, duty.id AS duty_id, duty.number AS number, duty.name AS duty
ORDER BY common_duty_id, county_code, township_code, number
