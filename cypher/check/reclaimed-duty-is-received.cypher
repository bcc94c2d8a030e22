// zh: 每个收回事项都有承接部门，或注明不再开展
// en: Every reclaimed duty has a receiving department or is discontinued
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty {list: 'reclaimed'})
WHERE EXISTS { (duty)-[:RECLAIMED_BY]->(:Department) } = duty.discontinued
RETURN duty.id AS offender, duty.wayOfWorking AS what, elementId(document) AS again
ORDER BY offender
