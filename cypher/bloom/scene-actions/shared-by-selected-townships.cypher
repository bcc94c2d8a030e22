/*
title: {zh: 所选乡镇共有的事项, en: What the selected townships share}
about: {zh: 所选的每个乡镇都有的共同事项, en: Common duties that every selected township has}
categories: [Township]
*/
MATCH (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE elementId(township) IN $nodes
WITH common, count(DISTINCT township) AS townships
WHERE townships = size($nodes)
MATCH path = (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WHERE elementId(township) IN $nodes
RETURN path LIMIT 2000
