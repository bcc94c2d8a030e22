MATCH (township:Township {code: $code})-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[source:STATED_IN]->(document:Document)
MATCH (township)-[:IN]->(county:County)
OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
RETURN duty.id AS id, duty.list AS list, duty.number AS number, duty.name AS name,
       head([(duty)-[:IN_CATEGORY]->(category) | category.name]) AS category, township.code AS township_code,
       township.name AS township, county.code AS county_code, county.name AS county, duty.discontinued AS discontinued,
       COLLECT {
         MATCH (duty)-[mention:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(department:Department)
         RETURN {id: department.id, name: department.name} ORDER BY mention.position
       } AS departments,
       common.id AS common_duty, COUNT { (common)<-[:INSTANCE_OF]-(other) WHERE other <> duty } AS elsewhere,
       document.id AS document, source.line AS line
ORDER BY CASE list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, line
