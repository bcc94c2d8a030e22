// zh: 每个事项恰属一个共同事项，并写明理由
// en: Every duty is an instance of exactly one common duty, with a reason
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty)
WHERE COUNT { (duty)-[:INSTANCE_OF]->(:CommonDuty) } <> 1
   OR EXISTS { (duty)-[instance:INSTANCE_OF]->() WHERE trim(coalesce(instance.reason, '')) = '' OR instance.score IS NULL }
RETURN duty.id AS offender, duty.name AS what, elementId(document) AS again
ORDER BY offender
