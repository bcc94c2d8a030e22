/*
phrase: $county 收回而仍由乡镇承担的事项
question: still-borne
parameters:
  - {name: county, sample: 奇台县, values: County.name}
*/
MATCH path = (:County {name: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(:Wording)<-[:WORDED_AS]-(:Duty)<-[:PERFORMS|ASSISTS]-(:Township)
RETURN path LIMIT 2000
