// Whether there is anything that cannot be worked out from the documents again: one node tells.
MATCH (any:!Graph&!Meaning)
WITH any LIMIT 1
RETURN count(any) AS nodes
