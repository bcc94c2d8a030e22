// The types of relationships there are between the nodes that are shown.
CALL db.relationshipTypes() YIELD relationshipType
WHERE relationshipType <> 'WORDED_AS'
RETURN relationshipType AS type
ORDER BY type
