// Common duties a value may mean: by id or a former id, by the id of one of its duties, by label, or by a part of the label.
OPTIONAL MATCH (:Duty {id: $text})-[:INSTANCE_OF]->(of:CommonDuty)
WITH collect(of) AS ofDuty
OPTIONAL MATCH (redirect:Redirect {id: $text})
WITH ofDuty, [$text, redirect.to] AS ids
MATCH (common:CommonDuty)
WHERE common IN ofDuty OR common.id IN ids OR common.label CONTAINS $text
WITH common, common IN ofDuty OR coalesce(common.id IN ids, false) OR common.label = $text AS exact, COUNT { (common)<-[:INSTANCE_OF]-() } AS members
WITH common, exact, members ORDER BY exact DESC, members DESC, common.id LIMIT 50
RETURN common.id AS value, common.label AS label,
       COLLECT { MATCH (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
                 RETURN DISTINCT township.name ORDER BY township.name LIMIT 1 }[0] + CASE WHEN members > 1 THEN '等' ELSE '' END AS detail,
       exact
