/*
phrase: $township 的 $list 清单
question: duties-of-township
parameters:
  - {name: township, sample: 西地镇, values: Township.name}
  - {name: list, sample: 配合履职, query: lists}
*/
MATCH path = (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:LEADS|RECLAIMED_BY*0..1]-()
WHERE (township.name = $township OR township.code = $township)
  AND duty.list = CASE $list WHEN '基本履职' THEN 'basic' WHEN '配合履职' THEN 'assisted' WHEN '上级部门收回' THEN 'reclaimed' ELSE $list END
RETURN path LIMIT 5000
