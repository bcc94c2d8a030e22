/*
phrase: $county 收回而 $other 仍在承担的事项
question: still-borne
parameters:
  - {name: county, sample: 奇台县, values: County.name}
  - {name: other, sample: 沙湾市, query: counties-still-bearing}
*/
MATCH path = (:County {name: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(:Wording)<-[:WORDED_AS]-(:Duty)<-[:PERFORMS|ASSISTS]-(:Township)-[:IN]->(:County {name: $other})
RETURN path LIMIT 2000
