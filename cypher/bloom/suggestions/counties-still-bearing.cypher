// Counties whose townships still bear what the county that was chosen first has reclaimed.
MATCH (:County {name: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(:Wording)<-[:WORDED_AS]-(:Duty)<-[:PERFORMS|ASSISTS]-(:Township)-[:IN]->(other:County)
RETURN DISTINCT other.name AS county ORDER BY county LIMIT 100
