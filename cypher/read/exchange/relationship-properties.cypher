// The database writes the type as :`TYPE`.
CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes, mandatory
WHERE propertyName IS NOT NULL
RETURN [substring(relType, 2, size(relType) - 3)] AS owners, propertyName AS name, propertyTypes AS types, mandatory
ORDER BY name
