MATCH (county:County {code: $code})-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
RETURN county.code AS code, county.name AS name, prefecture.name AS prefecture, province.name AS province,
       COLLECT {
         MATCH (county)<-[:IN]-(township:Township)
         RETURN {code: township.code, name: township.name, basic: COUNT { (township)-[:PERFORMS]->() },
                 assisted: COUNT { (township)-[:ASSISTS]->() }, reclaimed: COUNT { (township)-[:RELIEVED_OF]->() }}
         ORDER BY township.code
       } AS townships,
       COLLECT {
         MATCH (county)<-[:OF]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
         WITH department, function, COUNT { (department)-[:LEADS {namedIn: 'cell'}]->() } AS leads,
              COUNT { (department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-() } AS reclaims,
              COUNT { (department)-[:LEADS|RECLAIMED_BY {namedIn: 'text'}]-() } AS in_text
         RETURN {id: department.id, name: department.name, function: function.name, leads: leads, reclaims: reclaims,
                 in_text: in_text}
         ORDER BY leads + reclaims DESC, department.id
       } AS departments,
       COLLECT {
         MATCH (county)<-[:IN]-(:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
         OPTIONAL MATCH (duty)-[:IN_CATEGORY]->(category:Category)
         WITH category.name AS category, count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
              count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
              count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
         RETURN {category: category, basic: basic, assisted: assisted, reclaimed: reclaimed}
         ORDER BY basic + assisted + reclaimed DESC, category
       } AS categories,
       COLLECT {
         MATCH (county)<-[:IN]-(:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
         OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
         WITH duty.list AS list, count(duty) AS duties, count(DISTINCT common) AS matters
         RETURN {list: list, duties: duties, matters: matters}
         ORDER BY CASE list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END
       } AS lists
