/*
phrase: 与 $function 同列的部门
question: departments-working-together
parameters:
  - {name: function, sample: 公安局, values: Function.name}
*/
MATCH path = (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)-[:LEADS {namedIn: 'cell'}]->(:Duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)
RETURN path LIMIT 2000
