/*
title: {zh: 收回之后还在哪里, en: Where they are still borne}
about: {zh: 所选收回事项仍由哪些乡镇承担，或所选事项来自哪些收回事项, en: "Which townships still bear the selected reclaimed duties, or which reclaimed duties the selected ones still contain"}
categories: [Duty]
*/
MATCH path = (duty:Duty)-[:WORDED_AS]->(:Wording)-[:STILL_BORNE_IN]-(:Wording)<-[:WORDED_AS]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)
WHERE elementId(duty) IN $nodes
RETURN path LIMIT 1000
