MATCH (function:Function)
RETURN function.name AS name
ORDER BY name
