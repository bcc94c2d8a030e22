MATCH (duty:Duty {id: $id})-[source:STATED_IN]->(document:Document)
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty)
MATCH (township)-[:IN]->(county:County)
RETURN duty.id AS id, duty.list AS list, duty.number AS number,
       head([(duty)-[:IN_CATEGORY]->(category) | category.name]) AS category, duty.name AS name,
       township.code AS township_code, township.name AS township, county.code AS county_code, county.name AS county,
       duty.superiorResponsibility AS superior_responsibility,
       duty.townshipResponsibility AS township_responsibility, duty.wayOfWorking AS way_of_working,
       duty.discontinued AS discontinued, duty.ending AS ending,
       COLLECT {
         MATCH (duty)-[mention:LEADS|RECLAIMED_BY]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
         RETURN {id: department.id, name: department.name, function: function.name, relation: type(mention),
                 named_in: mention.namedIn, printed: mention.printed, reason: mention.reason, items: mention.items,
                 line: mention.line, role: mention.role, role_evidence: mention.roleEvidence}
         ORDER BY mention.position
       } AS departments,
       head([(duty)-[instance:INSTANCE_OF]->(common) |
             {id: common.id, name: common.label, score: instance.score, reason: instance.reason}]) AS common_duty,
       COLLECT { MATCH (duty)-[:IS_ACT]->(act:Act) RETURN act.name ORDER BY act.name } AS acts,
       COLLECT {
         MATCH (duty)<-[:ABOUT]-(finding:Finding)
         RETURN {rule: finding.rule, grade: finding.grade, excerpt: finding.excerpt, zh: finding.zh, en: finding.en,
                 line: finding.line}
         ORDER BY finding.line, finding.rule
       } AS findings,
       document.id AS document, source.line AS line, duty.printed AS printed
