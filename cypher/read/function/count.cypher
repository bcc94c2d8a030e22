MATCH (function:Function)
RETURN count(function) AS total
