MATCH (:Duty)-[unsure:UNSURE]->(:Duty)
RETURN count(unsure) AS total
