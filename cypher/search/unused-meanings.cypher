MATCH (meaning:Meaning)
WHERE NOT EXISTS { (:Duty {name: meaning.text}) }
DELETE meaning
