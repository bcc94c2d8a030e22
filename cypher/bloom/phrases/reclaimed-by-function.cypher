/*
phrase: $function 收回的事项
question: reclaimed-by-county
parameters:
  - {name: function, sample: 民政局, values: Function.name}
*/
MATCH path = (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)<-[:RECLAIMED_BY]-(:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(:County)
RETURN path LIMIT 2000
