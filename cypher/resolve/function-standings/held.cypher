MATCH (function:Function)
WHERE function.betweenness IS NOT NULL
RETURN {id: function.name, betweenness: function.betweenness, community: function.community} AS row
