MATCH (duty:Duty)
WHERE NOT EXISTS { (:Meaning {text: duty.name}) }
RETURN DISTINCT duty.name AS text
ORDER BY text LIMIT $limit
