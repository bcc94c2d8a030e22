MATCH (county:County)<-[:IN]-(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
WHERE ($county IS NULL OR county.code = $county) AND ($township IS NULL OR township.code = $township)
  AND ($list IS NULL OR duty.list = $list)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
  AND ($function IS NULL OR EXISTS { (duty)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(:Function {name: $function}) })
WITH county, township, duty, CASE duty.list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END AS place
ORDER BY township.code, place, duty.number, duty.id SKIP $skip LIMIT $limit
MATCH (duty)-[source:STATED_IN]->(document:Document)
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
ORDER BY township_code, place, number, id
