/*
title: {zh: 涉及哪些部门, en: Which departments have a part}
about: {zh: 所选事项由哪些部门对应或承接，连同职能, en: "The departments that lead or received the selected duties, with their functions"}
categories: [Duty]
*/
MATCH path = (duty:Duty)-[:LEADS|RECLAIMED_BY]-(:Department)-[:HAS_FUNCTION]->(:Function)
WHERE elementId(duty) IN $nodes
RETURN path LIMIT 1000
