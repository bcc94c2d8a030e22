// Functions a value may mean: by name, by a name their departments are printed with, by the beginning of the name, or by an
// abbreviation, whose characters stand in the name in the same order; an abbreviation is exact where only one name has it.
MATCH (function:Function)
WITH function, function.name = $text
     OR EXISTS { (function)<-[:HAS_FUNCTION]-(d:Department) WHERE d.name = $text OR $text IN d.aliases } AS named,
     function.name STARTS WITH $text AS begun,
     size($text) > 1 AND reduce(rest = function.name, character IN split($text, '') |
       CASE WHEN rest IS NULL OR NOT rest CONTAINS character THEN null
            ELSE substring(rest, size(split(rest, character)[0]) + 1) END) IS NOT NULL AS abbreviated
WHERE named OR begun OR abbreviated
WITH collect({function: function, named: named, begun: begun, abbreviated: abbreviated}) AS found
WITH found, any(one IN found WHERE one.named) AS known, size([one IN found WHERE one.abbreviated]) AS abbreviations
UNWIND found AS one
RETURN one.function.name AS value, one.function.name AS label, '' AS detail,
       one.named OR (NOT known AND one.abbreviated AND abbreviations = 1) AS exact
ORDER BY value
