// zh: 每条“收回后仍承担”都有依据和理由
// en: Every duty still borne has evidence and a reason
MATCH (reclaimed:Wording&(Touched|Offending))-[borne:STILL_BORNE_IN]->(other:Wording)
WHERE reclaimed.list <> 'reclaimed' OR other.list = 'reclaimed'
   OR trim(coalesce(borne.evidence, '')) = '' OR trim(coalesce(borne.reason, '')) = '' OR borne.score IS NULL
   OR NOT borne.strength IN ['same', 'part', 'possible']
RETURN reclaimed.id + ' ' + other.id AS offender, borne.evidence AS what, elementId(reclaimed) AS again
ORDER BY offender
