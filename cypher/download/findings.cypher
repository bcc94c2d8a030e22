MATCH (document:Document)
WHERE document.id IS NOT NULL
WITH document, document.id AS name ORDER BY name
CALL (document) {
  MATCH (document)<-[:FOUND_IN]-(finding:Finding|Problem)
  WHERE NOT (finding:Problem AND finding.rule = 'stray-in-departments') AND coalesce(finding.grade, 'form') <> 'possible'
  OPTIONAL MATCH (finding)-[:ABOUT]->(duty:Duty)
  RETURN finding, duty ORDER BY finding.line, finding.id
}
RETURN name AS document, finding.line AS line, duty.id AS duty_id, duty.name AS duty,
       coalesce(finding.grade, 'form') AS grade, finding.rule AS rule, finding.cell AS cell, finding.excerpt AS excerpt,
       finding.zh AS zh, finding.en AS en, finding.twinDocument AS twin_document, finding.twinLine AS twin_line,
       finding.twinExcerpt AS twin_excerpt
