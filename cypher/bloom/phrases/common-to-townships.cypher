/*
phrase: $township 与 $other 共有的事项
question: compare-townships
parameters:
  - {name: township, sample: 西地镇, values: Township.name}
  - {name: other, sample: 西戈壁镇, query: other-townships}
*/
MATCH path = (one:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(:CommonDuty)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(two:Township)
WHERE (one.name = $township OR one.code = $township) AND (two.name = $other OR two.code = $other)
RETURN path LIMIT 2000
