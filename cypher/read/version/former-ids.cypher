// The id of a common duty, and those that lead to it since common duties were merged.
OPTIONAL MATCH (redirect:Redirect {to: $common})
WITH collect(redirect.id) + [$common] AS ids
UNWIND ids AS id
RETURN id
ORDER BY id
