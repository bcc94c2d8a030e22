MATCH (node:`{label}`)
WHERE node.`{key}` IN $keys
RETURN node.`{key}` AS key, [label IN labels(node) WHERE NOT label IN ['Touched', 'Offending']] AS labels,
       coalesce(node.name, node.label, node.givenTitle, node.title, node.zh, node.`{key}`) AS name, properties(node) AS properties
ORDER BY key
