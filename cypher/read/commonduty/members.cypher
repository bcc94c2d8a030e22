MATCH (common:CommonDuty {id: $id})<-[instance:INSTANCE_OF]-(duty:Duty)<-[part:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
MATCH (township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
WITH * ORDER BY CASE duty.list WHEN 'reclaimed' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, township.code, duty.number
LIMIT $limit
RETURN duty.id AS id, duty.list AS list, duty.number AS number, duty.name AS name,
       head([(duty)-[:IN_CATEGORY]->(category) | category.name]) AS category, township.code AS township_code,
       township.name AS township, county.code AS county_code, county.name AS county, instance.score AS score,
       instance.reason AS reason, coalesce(part.items, []) AS township_items,
       COLLECT {
         MATCH (duty)-[mention:LEADS|RECLAIMED_BY]-(department:Department)
         RETURN {id: department.id, name: department.name, items: mention.items} ORDER BY mention.position
       } AS departments,
       COLLECT {
         MATCH (duty)-[:WORDED_AS]->(:Wording)-[still:STILL_BORNE_IN WHERE still.strength <> 'possible']-(:Wording)<-[:WORDED_AS]-(other:Duty)
         MATCH (other)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(where:Township)-[:IN]->(there:County)
         WITH still, other, where,
              CASE other.list WHEN 'reclaimed' THEN [township.name, county.name] ELSE [where.name, there.name] END AS own
         RETURN {id: other.id, list: other.list, name: other.name, township: where.name, strength: still.strength,
                 evidence: replace(replace(still.evidence, '{乡镇}', own[0]), '{县}', own[1])}
         ORDER BY still.score DESC, other.id
       } AS still,
       document.id AS document, source.line AS line
