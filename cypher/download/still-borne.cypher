MATCH (from:Township)-[:RELIEVED_OF]->(reclaimed:Duty)-[borne:STILL_BORNE_IN]->(other:Duty)<-[:PERFORMS|ASSISTS]-(to:Township)
RETURN from.code AS reclaimed_township_code, reclaimed.number AS reclaimed_number, to.code AS other_township_code,
       other.list AS other_list, other.number AS other_number, borne.strength AS strength, borne.evidence AS evidence,
       borne.score AS score, borne.reason AS reason
ORDER BY reclaimed_township_code, reclaimed_number, other_township_code, other_list, other_number
