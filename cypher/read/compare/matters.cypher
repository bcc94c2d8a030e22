// Every matter that one of the townships has, with each township's duties in it.
MATCH (place:Township)-[:IN]->(county:County)
WHERE place.code IN $codes
WITH place, county ORDER BY place.code
WITH collect({code: place.code, name: county.name + place.name}) AS places
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
WHERE township.code IN $codes
OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
WITH places, township, duty, common
ORDER BY CASE duty.list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, township.code, duty.number
WITH places, common.id AS common_duty, coalesce(common.id, duty.id) AS matter, coalesce(common.label, duty.name) AS label,
     collect({township: township.code, id: duty.id, list: duty.list, number: duty.number, name: duty.name}) AS duties
RETURN common_duty, label, duties, places
