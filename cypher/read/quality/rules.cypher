MATCH (found:Finding|Problem)
RETURN DISTINCT found.rule AS name
ORDER BY name
