/*
phrase: 收回了而仍在承担的事项
question: still-borne
*/
MATCH path = (:Township)-[:RELIEVED_OF]->(:Duty)-[:STILL_BORNE_IN]->(:Duty)<-[:PERFORMS|ASSISTS]-(:Township)
RETURN path LIMIT 5000
