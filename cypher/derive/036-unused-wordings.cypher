// A wording exists because a row says it.
MATCH (wording:Wording)
WHERE NOT EXISTS { (wording)<-[:WORDED_AS]-() }
DETACH DELETE wording
