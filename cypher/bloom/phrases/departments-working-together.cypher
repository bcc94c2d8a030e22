/*
phrase: 与 $function 共同牵头的部门
question: departments-working-together
parameters:
  - {name: function, sample: 公安局, values: Function.name}
*/
MATCH path = (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)-[:LEADS]->(:Duty)<-[:LEADS]-(:Department)
RETURN path LIMIT 2000
