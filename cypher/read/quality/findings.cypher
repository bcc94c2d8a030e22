// What a page shows is read of its findings alone, after all have been put in order. What is only possible is left out where neither
// it nor one of its rules is asked for.
CALL () {
  MATCH (finding:Finding)-[:FOUND_IN]->(document:Document)
  MATCH (finding)-[:ABOUT]->(duty:Duty)
  RETURN finding AS found, finding.grade AS grade, document, duty
  UNION ALL
  MATCH (problem:Problem)-[:FOUND_IN]->(document:Document)
  WHERE problem.rule <> 'stray-in-departments'
  RETURN problem AS found, 'form' AS grade, document, null AS duty
}
WITH found, found.rule AS rule, grade, document, duty
WHERE ($document IS NULL OR document.id = $document) AND ($rule IS NULL OR rule = $rule)
  AND (grade = $grade OR ($grade IS NULL AND (grade <> 'possible' OR rule = $rule)))
MATCH (document)-[:DESCRIBES]->(township:Township)
WITH found, rule, grade, document, duty, township
ORDER BY township.code, found.line, rule, found.excerpt SKIP $skip LIMIT $limit
MATCH (township)-[:IN]->(county:County)
RETURN rule, grade, township.code AS township_code, township.name AS township, county.name AS county,
       duty.id AS duty_id, duty.name AS duty, found.cell AS cell, document.id AS document, found.line AS line,
       found.excerpt AS excerpt, found.zh AS zh, found.en AS en,
       found.twinDuty AS twin_duty_id, found.twinDocument AS twin_document, found.twinLine AS twin_line,
       found.twinExcerpt AS twin_excerpt
ORDER BY township_code, line, rule, excerpt
