MATCH (county:County)<-[:IN]-(township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
WHERE ($county IS NULL OR county.code = $county) AND ($township IS NULL OR township.code = $township)
  AND ($list IS NULL OR duty.list = $list)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
  AND ($function IS NULL OR EXISTS { (duty)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(:Function {name: $function}) })
RETURN count(duty) AS total
