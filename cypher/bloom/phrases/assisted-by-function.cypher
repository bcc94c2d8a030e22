/*
phrase: 乡镇配合 $function 的事项
question: assisted-by-function
parameters:
  - {name: function, sample: 公安局, values: Function.name}
*/
MATCH path = (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)-[:LEADS]->(:Duty)<-[:ASSISTS]-(:Township)
RETURN path LIMIT 2000
