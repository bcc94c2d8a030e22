MATCH (common:CommonDuty)
WHERE ($text IS NULL OR common.label CONTAINS $text)
  AND ($list IS NULL OR EXISTS { (common)<-[:INSTANCE_OF]-(:Duty {list: $list}) })
WITH common, COUNT { (common)<-[:INSTANCE_OF]-() } AS duties
ORDER BY duties DESC, common.id SKIP $skip LIMIT $limit
MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
RETURN common.id AS id, common.label AS label, count(DISTINCT township) AS townships,
       count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
       count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
       count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
ORDER BY townships DESC, basic + assisted + reclaimed DESC, id
