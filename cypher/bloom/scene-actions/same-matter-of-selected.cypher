/*
title: {zh: 各乡镇怎样说同一件事, en: The same matter in other townships}
about: {zh: 所选事项的共同事项和其他乡镇的同一事项, en: The common duties of the selected duties and their other instances}
categories: [Duty]
*/
MATCH path = (duty:Duty)-[:INSTANCE_OF]->(:CommonDuty)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)
WHERE elementId(duty) IN $nodes
RETURN path LIMIT 1000
