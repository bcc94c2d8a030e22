UNWIND $ids AS id
MATCH (county:County)<-[:IN]-(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty {id: id})
RETURN id, duty.document AS document, duty.line AS line, township.code AS township_code,
       township.name AS township, county.code AS county_code, county.name AS county,
       head([(duty)-[:IN_CATEGORY]->(category) | category.name]) AS category, duty.name AS name,
       coalesce(duty.superiorResponsibility, '') AS superior, coalesce(duty.townshipResponsibility, '') AS township_part,
       coalesce(duty.wayOfWorking, '') AS way, duty.superiorItems AS superior_items,
       duty.townshipItems AS township_items,
       COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(:Department) WHERE by.namedIn = 'cell' RETURN by.printed ORDER BY by.position } AS column,
       COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(department:Department) WHERE by.namedIn = 'cell'
         RETURN department.name ORDER BY by.position } AS column_names,
       COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
         WHERE by.namedIn = 'cell' RETURN function.name ORDER BY by.position } AS column_functions,
       EXISTS { MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(:Department)
         WHERE by.namedIn <> 'cell' OR size(by.items) < size(duty.superiorItems) } AS names_somebody
ORDER BY id
