MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[source:STATED_IN]->(document:Document)
MATCH (township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
RETURN township.code AS township_code, township.name AS township, county.name AS county,
       prefecture.name AS prefecture, province.name AS province, duty.list AS list, duty.number AS number,
       head([(duty)-[:IN_CATEGORY]->(category) | category.name]) AS category, duty.name AS name,
       common.id AS common_duty_id, common.label AS common_duty, document.id AS document, source.line AS line
ORDER BY township_code, CASE list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, number, line
