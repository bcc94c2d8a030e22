/*
title: {zh: 别县的同类部门, en: Counterparts in other counties}
about: {zh: 与所选部门职能相同或相当的其他县的部门, en: "Departments of other counties with the same function as the selected ones, or a corresponding one"}
categories: [Department]
*/
MATCH path = (department:Department)-[:HAS_FUNCTION]->(:Function)-[:CORRESPONDS_TO*0..1]-(:Function)<-[:HAS_FUNCTION]-(other:Department)
WHERE elementId(department) IN $nodes AND other <> department
RETURN path LIMIT 1000
