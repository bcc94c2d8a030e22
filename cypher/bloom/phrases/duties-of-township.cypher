/*
phrase: $township 的全部事项
question: duties-of-township
parameters:
  - {name: township, sample: 西地镇, values: Township.name}
*/
MATCH path = (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)
WHERE township.name = $township OR township.code = $township
RETURN path LIMIT 5000
