// What is still borne as it stands between the duties themselves, with the bearing township's own names in the evidence.
MATCH (start:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(:Wording)<-[:WORDED_AS]-(end:Duty)
WHERE start.id IN $starts AND end.id IN $ends
MATCH (end)<-[:PERFORMS|ASSISTS]-(township:Township)-[:IN]->(county:County)
RETURN start.id AS from, end.id AS to,
       borne {.*, evidence: replace(replace(borne.evidence, '{乡镇}', township.name), '{县}', county.name)} AS properties
ORDER BY from, to
