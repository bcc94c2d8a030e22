/*
phrase: $township 有而 $other 没有的事项
about:
  zh: 前一乡镇清单中、后一乡镇任何清单都没有的事项
  en: What the first township's lists hold and no list of the second does
parameters:
  - {name: township, sample: 西地镇, values: Township.name}
  - {name: other, sample: 西戈壁镇, query: other-townships}
*/
MATCH (two:Township) WHERE two.name = $other OR two.code = $other
MATCH path = (one:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE (one.name = $township OR one.code = $township)
  AND NOT EXISTS { (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(two) }
RETURN path LIMIT 2000
