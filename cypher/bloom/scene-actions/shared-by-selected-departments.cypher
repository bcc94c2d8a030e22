/*
title: {zh: 所选部门共同的事项, en: What the selected departments share}
about: {zh: 至少两个所选部门同列或承接的事项, en: Duties that at least two of the selected departments lead or received}
categories: [Department]
*/
MATCH (department:Department)-[:LEADS|RECLAIMED_BY]-(duty:Duty)
WHERE elementId(department) IN $nodes
WITH duty, count(DISTINCT department) AS departments
WHERE departments > 1
MATCH path = (duty)-[:LEADS|RECLAIMED_BY]-(department:Department)
WHERE elementId(department) IN $nodes
RETURN path LIMIT 1000
