UNWIND $documents AS id
MATCH (document:Document {id: id})<-[:STATED_IN]-(duty:Duty)
MATCH (county:County)<-[:IN]-(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty)
MATCH (duty)-[:WORDED_AS]->(wording:Wording)
RETURN id AS document, duty.line AS line, duty.id AS id, township.name AS township, county.name AS county,
       duty.name AS name, wording.id AS wording, coalesce(duty.printedDepartments, '') AS printed_departments,
       COLLECT {
         MATCH (duty)-[mention:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(function:Function)
         RETURN function.name
       } AS functions
