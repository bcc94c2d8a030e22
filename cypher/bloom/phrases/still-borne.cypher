/*
phrase: 收回了而仍在承担的事项
question: still-borne
*/
MATCH path = (:Township)-[:RELIEVED_OF]->(:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(:Wording)<-[:WORDED_AS]-(:Duty)<-[:PERFORMS|ASSISTS]-(:Township)
RETURN path LIMIT 5000
