// zh: 每个事项恰属一个乡镇的一份清单
// en: Every duty stands on exactly one list of exactly one township
MATCH (document:Document&(Touched|Offending))<-[:STATED_IN]-(duty:Duty)
WHERE COUNT { (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township) } <> 1
   OR NOT CASE duty.list
            WHEN 'basic' THEN EXISTS { (duty)<-[:PERFORMS]-() }
            WHEN 'assisted' THEN EXISTS { (duty)<-[:ASSISTS]-() }
            WHEN 'reclaimed' THEN EXISTS { (duty)<-[:RELIEVED_OF]-() }
            ELSE false END
RETURN duty.id AS offender, duty.list AS what, elementId(document) AS again
ORDER BY offender
