// zh: 每条质量发现都注明行号、原文和理由
// en: Every finding has its line, its words and its sentence
MATCH (finding:Finding)
WHERE finding.line IS NULL OR trim(coalesce(finding.zh, '')) = '' OR NOT EXISTS { (finding)-[:ABOUT]->(:Duty) }
   OR NOT EXISTS { (finding)-[:FOUND_IN]->(:Document) }
RETURN finding.id AS offender, finding.rule AS what
ORDER BY offender
