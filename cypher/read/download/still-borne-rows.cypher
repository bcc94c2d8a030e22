// How many pairs of duties are still borne: kept for all of them, else reckoned from how many rows have each wording.
CALL () {
  MATCH (graph:Graph {id: 'graph'}) WHERE $county IS NULL AND $other_county IS NULL
  RETURN coalesce(graph.stillBorne, 0) AS rows
  UNION
  MATCH (county:County {code: $county}) WHERE $other_county IS NULL
  MATCH (county)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:WORDED_AS]->(reclaimed:Wording)
  WITH reclaimed, count(*) AS here
  MATCH (reclaimed)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(says:Wording)
  RETURN sum(here * COUNT { (says)<-[:WORDED_AS]-() }) AS rows
  UNION
  MATCH (county:County {code: $other_county}) WHERE $county IS NULL
  MATCH (county)<-[:IN]-(:Township)-[:PERFORMS|ASSISTS]->(:Duty)-[:WORDED_AS]->(says:Wording)
  WITH says, count(*) AS there
  MATCH (reclaimed:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(says)
  RETURN sum(there * COUNT { (reclaimed)<-[:WORDED_AS]-() }) AS rows
  UNION
  MATCH (county:County {code: $county}), (other:County {code: $other_county})
  MATCH (county)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:WORDED_AS]->(reclaimed:Wording)
  WITH other, reclaimed, count(*) AS here
  MATCH (other)<-[:IN]-(:Township)-[:PERFORMS|ASSISTS]->(:Duty)-[:WORDED_AS]->(:Wording)<-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']-(reclaimed)
  RETURN sum(here) AS rows
}
RETURN sum(rows) AS rows
