/*
phrase: $township 与 $other 清单不同的事项
about:
  zh: 两个乡镇都有、但列在不同清单上的共同事项
  en: Matters that both townships have, on different lists
parameters:
  - {name: township, sample: 西地镇, values: Township.name}
  - {name: other, sample: 西戈壁镇, query: other-townships}
*/
MATCH path = (one:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(here:Duty)-[:INSTANCE_OF]->(:CommonDuty)<-[:INSTANCE_OF]-(there:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(two:Township)
WHERE (one.name = $township OR one.code = $township) AND (two.name = $other OR two.code = $other)
  AND here.list <> there.list
RETURN path LIMIT 2000
