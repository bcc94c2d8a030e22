// zh: 每个收回事项都有承接部门，或注明不再开展，或报告说明看不出是哪个部门
// en: Every reclaimed duty has a receiving department, or is discontinued, or the report says that none can be made out
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty {list: 'reclaimed'})
WHERE EXISTS { (duty)-[:RECLAIMED_BY]->(:Department) } = duty.discontinued
  AND NOT EXISTS { (document)<-[:FOUND_IN {line: duty.line}]-(:Problem {rule: 'no-department'}) }
RETURN duty.id AS offender, duty.wayOfWorking AS what, elementId(document) AS again
ORDER BY offender
