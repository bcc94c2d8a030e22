MATCH (list:OtherList)
WHERE NOT list.id IN $kept
DETACH DELETE list
