// zh: 每个配合履职事项都有牵头的上级部门
// en: Every assisted duty is led by a department
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty {list: 'assisted'})
WHERE NOT EXISTS { (duty)<-[:LEADS]-(:Department) }
RETURN duty.id AS offender, duty.name AS what, elementId(document) AS again
ORDER BY offender
