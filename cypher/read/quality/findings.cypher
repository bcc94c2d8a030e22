CALL () {
  MATCH (finding:Finding)-[:FOUND_IN]->(document:Document)
  MATCH (finding)-[:ABOUT]->(duty:Duty)
  RETURN finding.rule AS rule, finding.grade AS grade, document, duty, finding.cell AS cell, finding.line AS line,
         finding.excerpt AS excerpt, finding.zh AS zh, finding.en AS en, finding.twinDuty AS twinDuty,
         finding.twinDocument AS twinDocument, finding.twinLine AS twinLine, finding.twinExcerpt AS twinExcerpt
  UNION ALL
  MATCH (problem:Problem)-[:FOUND_IN]->(document:Document)
  WHERE problem.rule <> 'stray-in-departments'
  RETURN problem.rule AS rule, 'form' AS grade, document, null AS duty, null AS cell, problem.line AS line,
         problem.excerpt AS excerpt, problem.zh AS zh, problem.en AS en, null AS twinDuty, null AS twinDocument,
         null AS twinLine, null AS twinExcerpt
}
WITH *
WHERE ($document IS NULL OR document.id = $document) AND ($rule IS NULL OR rule = $rule)
  AND ($grade IS NULL OR grade = $grade)
MATCH (document)-[:DESCRIBES]->(township:Township)-[:IN]->(county:County)
WITH * ORDER BY township.code, line, rule, excerpt SKIP $skip LIMIT $limit
RETURN rule, grade, township.code AS township_code, township.name AS township, county.name AS county,
       duty.id AS duty_id, duty.name AS duty, cell, document.id AS document, line, excerpt, zh, en,
       twinDuty AS twin_duty_id, twinDocument AS twin_document, twinLine AS twin_line, twinExcerpt AS twin_excerpt
