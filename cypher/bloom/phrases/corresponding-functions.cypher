/*
phrase: 名称不同而相当的部门
question: corresponding-functions
*/
MATCH path = (:Department)-[:HAS_FUNCTION]->(:Function)-[:CORRESPONDS_TO]-(:Function)<-[:HAS_FUNCTION]-(:Department)
RETURN path LIMIT 2000
