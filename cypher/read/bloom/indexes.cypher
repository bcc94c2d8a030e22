SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND type = 'RANGE'
RETURN labelsOrTypes[0] AS label, properties AS property_keys
ORDER BY label, property_keys
