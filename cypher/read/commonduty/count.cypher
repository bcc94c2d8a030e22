MATCH (common:CommonDuty)
WHERE ($text IS NULL OR common.label CONTAINS $text)
  AND ($list IS NULL OR EXISTS { (common)<-[:INSTANCE_OF]-(:Duty {list: $list}) })
RETURN count(common) AS total
