MATCH (duty:Duty)
WITH DISTINCT duty.name AS text
WHERE NOT EXISTS { (meaning:Meaning {text: text}) WHERE meaning.pinyin IS NOT NULL }
RETURN text
ORDER BY text
