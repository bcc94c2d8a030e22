/*
phrase: 拿不准是否同一件事的事项
question: unsure-pairs
*/
MATCH path = (:CommonDuty)<-[:INSTANCE_OF]-(:Duty)-[:UNSURE]->(:Duty)-[:INSTANCE_OF]->(:CommonDuty)
RETURN path LIMIT 2000
