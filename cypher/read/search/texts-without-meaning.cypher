MATCH (duty:Duty)
WHERE NOT EXISTS { (meaning:Meaning {text: duty.name}) WHERE meaning.pinyin IS NOT NULL }
RETURN DISTINCT duty.name AS text
ORDER BY text LIMIT $limit
