MATCH (from:Township)
WHERE from.code IS NOT NULL
  AND ($county IS NULL OR EXISTS { (from)-[:IN]->(:County {code: $county}) })
WITH from, from.code AS reclaimed_township_code ORDER BY reclaimed_township_code
CALL (from) {
  MATCH (from)-[:RELIEVED_OF]->(reclaimed:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(says:Wording)
  MATCH (says)<-[:WORDED_AS]-(other:Duty)<-[:PERFORMS|ASSISTS]-(to:Township)-[:IN]->(bearing:County)
  WHERE $other_county IS NULL OR bearing.code = $other_county
  RETURN reclaimed, borne, other, to, bearing
  ORDER BY reclaimed.number, to.code, other.list, other.number
}
RETURN reclaimed_township_code, reclaimed.number AS reclaimed_number, to.code AS other_township_code,
       other.list AS other_list, other.number AS other_number, borne.strength AS strength,
       replace(replace(borne.evidence, '{乡镇}', to.name), '{县}', bearing.name) AS evidence,
       borne.score AS score, borne.reason AS reason, reclaimed.id AS reclaimed_duty_id, other.id AS other_duty_id
