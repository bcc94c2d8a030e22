/*
title: {zh: 所选各县收回的事项, en: What the selected counties reclaimed}
about: {zh: 所选县收回的事项和承接的部门, en: "Duties that the selected counties reclaimed, with the departments that received them"}
categories: [County]
*/
MATCH path = (county:County)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:RECLAIMED_BY*0..1]->()
WHERE elementId(county) IN $nodes
RETURN path LIMIT 2000
