// What one of the townships was relieved of and another still bears.
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(says:Wording)
WHERE township.code IN $codes
MATCH (says)<-[:WORDED_AS]-(other:Duty)<-[:PERFORMS|ASSISTS]-(bearer:Township)-[:IN]->(bearing:County)
WHERE bearer.code IN $codes AND bearer <> township
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty, duty.document AS document, duty.line AS line,
       borne.strength AS strength, replace(replace(borne.evidence, '{乡镇}', bearer.name), '{县}', bearing.name) AS evidence,
       round(borne.score, 3) AS score, borne.reason AS reason,
       bearing.code AS other_county_code, bearing.name AS other_county, bearer.code AS other_township_code,
       bearer.name AS other_township, other.id AS other_duty_id, other.list AS other_list, other.number AS other_number,
       other.name AS other_duty, other.document AS other_document, other.line AS other_line
ORDER BY township_code, number, other_township_code, other_list, other_number
