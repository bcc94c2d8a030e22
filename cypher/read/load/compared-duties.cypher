UNWIND $ids AS id
MATCH (county:County)<-[:IN]-(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty {id: id})
RETURN id, duty.document AS document, duty.line AS line, township.code AS township_code,
       township.name AS township, county.code AS county_code, county.name AS county,
       head([(duty)-[:IN_CATEGORY]->(category) | category.name]) AS category, duty.name AS name,
       coalesce(duty.superiorResponsibility, '') AS superior, coalesce(duty.townshipResponsibility, '') AS township_part,
       coalesce(duty.wayOfWorking, '') AS way, duty.superiorItems AS superior_items,
       duty.townshipItems AS township_items,
       COLLECT {
         MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
         RETURN {position: by.position, in_column: by.namedIn = 'cell', printed: by.printed, name: department.name,
                 function: function.name, items: size(by.items)}
       } AS mentions
