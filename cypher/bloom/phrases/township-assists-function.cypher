/*
phrase: $township 配合 $function 的事项
about:
  zh: 一个乡镇配合某一职能的部门做的事项；职能只列该乡镇确实配合的
  en: What a township assists the departments of one function with; only functions that it assists are offered
parameters:
  - {name: township, sample: 西地镇, values: Township.name}
  - {name: function, sample: 公安局, query: functions-assisted-by-township}
*/
MATCH path = (township:Township)-[:ASSISTS]->(:Duty)<-[:LEADS]-(:Department)-[:HAS_FUNCTION]->(:Function {name: $function})
WHERE township.name = $township OR township.code = $township
RETURN path LIMIT 2000
