MATCH (wording:Wording)
WHERE EXISTS { (wording)<-[:WORDED_AS]-(:Duty) }
RETURN wording.id AS id
ORDER BY id
