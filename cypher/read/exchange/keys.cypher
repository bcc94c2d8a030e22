// By which property the nodes of each label are told apart.
SHOW CONSTRAINTS YIELD entityType, labelsOrTypes, properties, type
WHERE entityType = 'NODE' AND type CONTAINS 'UNIQUENESS' AND size(properties) = 1
RETURN labelsOrTypes[0] AS label, properties[0] AS key
ORDER BY label
