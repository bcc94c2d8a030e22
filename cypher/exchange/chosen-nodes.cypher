MATCH (node:`{label}`)
WHERE node.`{key}` IN $keys
RETURN node.`{key}` AS key, labels(node) AS labels,
       coalesce(node.name, node.label, node.title, node.zh, node.`{key}`) AS name, properties(node) AS properties
ORDER BY key
