// Ordered by the index of the key, so that nothing has to be held to be sorted.
MATCH (node:`{label}`)
WHERE node.`{key}` IS NOT NULL
RETURN node.`{key}` AS key, labels(node) AS labels,
       coalesce(node.name, node.label, node.title, node.zh, node.`{key}`) AS name, properties(node) AS properties
ORDER BY key
