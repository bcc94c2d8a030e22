/*
title: {zh: 这些联系从何而来, en: Where these relationships come from}
about: {zh: 所选关系两端的节点，以及事项所在的乡镇, en: "What the selected relationships join, and the townships of the duties among it"}
categories: []
*/
MATCH path = (one)-[selected]->(other)
WHERE elementId(selected) IN $relationships
OPTIONAL MATCH stated = (:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
WHERE duty IN [one, other]
RETURN path, stated LIMIT 1000
