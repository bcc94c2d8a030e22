// zh: 每个事项都注明文件和行号
// en: Every duty names its document and line
MATCH (document:Document&(Touched|Offending))-[:DESCRIBES]->(:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
WHERE COUNT { (duty)-[:STATED_IN]->(:Document) } <> 1
   OR EXISTS { (duty)-[source:STATED_IN]->() WHERE source.line IS NULL OR source.line < 1 }
RETURN duty.id AS offender, duty.name AS what, elementId(document) AS again
ORDER BY offender
