// The line that a duty is printed in is a part of its document; who leads, joins or takes over what is a thing of its own.
MATCH (duty:Duty)
WHERE duty.id >= $from AND duty.id <= $to
WITH duty, duty.id AS key ORDER BY key
RETURN key, ['dg:Duty', 'prov:Entity'] AS `a`, duty.name AS `rdfs:label@zh`, duty.list AS `dg:list`, duty.number AS `dg:number`,
       duty.superiorResponsibility AS `dg:superiorResponsibility@zh`,
       duty.townshipResponsibility AS `dg:townshipResponsibility@zh`, duty.wayOfWorking AS `dg:wayOfWorking@zh`,
       COLLECT {
         MATCH (duty)-[:IN_CATEGORY]->(category:Category) RETURN {kind: 'Category', key: category.name} ORDER BY category.name
       } AS `dct:subject`,
       COLLECT { MATCH (duty)-[:IS_ACT]->(act:Act) RETURN {kind: 'Act', key: act.name} ORDER BY act.name } AS `dg:act`,
       [(duty)-[:INSTANCE_OF]->(common:CommonDuty) | {kind: 'CommonDuty', key: common.id}] AS `dg:instanceOf`,
       [(duty)-[:WORDED_AS]->(wording:Wording) | {kind: 'Wording', key: wording.id}] AS `dg:wording`,
       [(duty)-[stated:STATED_IN]->(document:Document) |
         {kind: 'Document', key: document.id, part: 'L' + stated.line, a: ['dg:Line', 'prov:Entity'], `dg:lineNumber`: stated.line,
          `dct:isPartOf`: {kind: 'Document', key: document.id}}] AS `prov:wasDerivedFrom`,
       COLLECT {
         MATCH (duty)-[mention:LEADS|RECLAIMED_BY]-(department:Department)
         RETURN {part: toLower(type(mention)) + '-' + coalesce(mention.namedIn, '') + '-' + department.id, a: ['dg:Assignment'],
                 `dg:department`: {kind: 'Department', key: department.id}, `dg:relation`: toLower(type(mention)),
                 `dg:role`: mention.role, `dg:namedIn`: mention.namedIn, `dg:responsibility@zh`: mention.items} AS assignment
         ORDER BY assignment.part
       } AS `dg:assignment`
ORDER BY key
