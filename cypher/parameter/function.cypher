// Functions a value may mean: by name, by a name their departments are printed with, or by the beginning of the name.
MATCH (function:Function)
WITH function, function.name = $text
     OR EXISTS { (function)<-[:HAS_FUNCTION]-(d:Department) WHERE d.name = $text OR $text IN d.aliases } AS exact
WHERE exact OR function.name STARTS WITH $text
RETURN function.name AS value, function.name AS label, '' AS detail, exact
ORDER BY value
