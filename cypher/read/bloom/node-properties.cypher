CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
UNWIND nodeLabels AS label
WITH label, propertyName AS property, propertyTypes
WHERE property IS NOT NULL
RETURN DISTINCT label AS owner, property, propertyTypes[0] AS type
ORDER BY owner, property
