CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes, mandatory
WHERE propertyName IS NOT NULL
RETURN nodeLabels AS owners, propertyName AS name, propertyTypes AS types, mandatory
ORDER BY name
