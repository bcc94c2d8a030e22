/*
phrase: 一处收回而别处自己履行的事项
about:
  zh: 有的乡镇已被收回、有的乡镇仍列为自己履行的同一件事
  en: Matters that were taken from one township while another performs them itself
*/
MATCH (common:CommonDuty)
WHERE EXISTS { (common)<-[:INSTANCE_OF]-(:Duty {list: 'reclaimed'}) }
  AND EXISTS { (common)<-[:INSTANCE_OF]-(:Duty {list: 'basic'}) }
WITH common ORDER BY common.id LIMIT 500
MATCH path = (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)
RETURN path LIMIT 5000
