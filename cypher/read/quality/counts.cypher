// What is only possible is left out where neither it nor one of its rules is asked for.
CALL () {
  MATCH (finding:Finding)-[:FOUND_IN]->(document:Document)
  RETURN finding.rule AS rule, finding.grade AS grade, document
  UNION ALL
  MATCH (problem:Problem)-[:FOUND_IN]->(document:Document)
  WHERE problem.rule <> 'stray-in-departments'
  RETURN problem.rule AS rule, 'form' AS grade, document
}
WITH *
WHERE ($document IS NULL OR document.id = $document) AND ($rule IS NULL OR rule = $rule)
  AND (grade = $grade OR ($grade IS NULL AND (grade <> 'possible' OR rule = $rule)))
MATCH (document)-[:DESCRIBES]->(township:Township)
RETURN document.id AS document, township.name AS township, rule, grade, count(*) AS findings
ORDER BY document, grade DESC, findings DESC, rule
