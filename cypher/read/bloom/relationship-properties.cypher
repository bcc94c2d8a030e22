CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
WITH replace(replace(relType, ':`', ''), '`', '') AS owner, propertyName AS property, propertyTypes
WHERE property IS NOT NULL
RETURN DISTINCT owner, property, propertyTypes[0] AS type
ORDER BY owner, property
