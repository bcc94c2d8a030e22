// zh: 每个配合履职事项都有对应的上级部门，或报告说明看不出是哪个
// en: Every assisted duty has a superior department, or the report says that none can be made out
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty {list: 'assisted'})
WHERE NOT EXISTS { (duty)<-[:LEADS]-(:Department) }
  AND NOT EXISTS { (document)<-[:FOUND_IN {line: duty.line}]-(:Problem {rule: 'no-department'}) }
RETURN duty.id AS offender, duty.name AS what, elementId(document) AS again
ORDER BY offender
