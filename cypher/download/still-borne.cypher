MATCH (from:Township)
WHERE from.code IS NOT NULL
WITH from, from.code AS reclaimed_township_code ORDER BY reclaimed_township_code
CALL (from) {
  MATCH (from)-[:RELIEVED_OF]->(reclaimed:Duty)-[borne:STILL_BORNE_IN]->(other:Duty)<-[:PERFORMS|ASSISTS]-(to:Township)
  RETURN reclaimed, borne, other, to
  ORDER BY reclaimed.number, to.code, other.list, other.number
}
RETURN reclaimed_township_code, reclaimed.number AS reclaimed_number, to.code AS other_township_code,
       other.list AS other_list, other.number AS other_number, borne.strength AS strength, borne.evidence AS evidence,
       borne.score AS score, borne.reason AS reason, reclaimed.id AS reclaimed_duty_id, other.id AS other_duty_id
