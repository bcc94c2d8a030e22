MATCH (act:Act)
WHERE NOT EXISTS { (act)<-[:IS_ACT]-() }
DETACH DELETE act
